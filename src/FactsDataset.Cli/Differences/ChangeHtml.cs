using System.Net;
using System.Text;
using System.Text.Json;

namespace FactsDataset.Cli.Differences;

/// <summary>What became of an entry as a piece of HTML, for readers of feeds.</summary>
internal static class ChangeHtml
{
    /// <summary>A paragraph that says what, and a list of the fields that differ.</summary>
    public static string Of(EntryChange change)
    {
        StringBuilder html = new();
        html.Append("<p>").Append(WebUtility.HtmlEncode($"{ChangeWords.Of(change.Group)}: {change.Kind} "))
            .Append("<code>").Append(WebUtility.HtmlEncode(change.Id)).Append("</code>");
        if (change.PresentId is { } present)
        {
            html.Append(" → <code>").Append(WebUtility.HtmlEncode(present)).Append("</code>");
        }

        if (change.Label is { } label)
        {
            html.Append(": <bdi>").Append(WebUtility.HtmlEncode(label)).Append("</bdi>");
        }

        html.Append("</p>");
        if (change.RetractedBecause is { } reason)
        {
            html.Append("<p>").Append(WebUtility.HtmlEncode($"Retracted on {change.RetractedOn}: ")).Append("<bdi>").Append(WebUtility.HtmlEncode(reason)).Append("</bdi></p>");
        }

        List<string> items = [
            .. change.Breakages.Select(static breakage => "<strong>breaks code</strong>: " + WebUtility.HtmlEncode(breakage.Reason)),
            .. change.Fields.Select(Describe),
            .. change.MoreFormerIds.Select(static former => $"former id: <code>{WebUtility.HtmlEncode(former)}</code>")];
        if (items.Count > 0)
        {
            html.Append("<ul>").AppendJoin(string.Empty, items.Select(static item => $"<li>{item}</li>")).Append("</ul>");
        }

        return html.ToString();
    }

    private static string Describe(FieldChange field) =>
        $"<code>{WebUtility.HtmlEncode(field.Path)}</code>: {Value("del", field.Old)}{(field is { Old: not null, New: not null } ? " → " : string.Empty)}{Value("ins", field.New)}";

    private static string Value(string element, JsonElement? value) =>
        value is { } present ? $"<{element}>{WebUtility.HtmlEncode(CompactJson.Of(present))}</{element}>" : string.Empty;
}
