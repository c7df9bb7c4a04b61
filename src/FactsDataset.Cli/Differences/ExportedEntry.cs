using System.Text.Json;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Differences;

/// <summary>One entry of an export.</summary>
/// <param name="Kind">The code of its kind.</param>
/// <param name="Id">Its id, a slug.</param>
/// <param name="Symbol">Its C# member where that is not called after the id.</param>
/// <param name="IsRetracted">Whether it stands among the retracted facts.</param>
/// <param name="Json">The entry as it was exported; every text in it can be decoded.</param>
internal sealed record ExportedEntry(string Kind, string Id, string? Symbol, bool IsRetracted, JsonElement Json)
{
    /// <summary>The role of its kind, as schemas name it: <c>source</c>, <c>entity</c> or <c>fact</c>.</summary>
    public string Role { get; init; } = "fact";

    /// <summary>Its C# member, in a kind that has members.</summary>
    public string Member => Symbol ?? CSharpNames.ToPascalCase(Id);

    /// <summary>What people call it: its title, or else its name, in English where there is that; null where it has neither.</summary>
    public string? Label =>
        Json.TryGetProperty("title", out JsonElement title) ? TextOf(title)
        : Json.TryGetProperty("names", out JsonElement names) ? NameOf(names)
        : null;

    /// <summary>When it was taken back; null where it was not.</summary>
    public string? RetractedOn => Retraction("date");

    /// <summary>Why it was taken back; null where it was not.</summary>
    public string? RetractedBecause => Retraction("reason");

    private string? Retraction(string member) =>
        IsRetracted && Json.TryGetProperty("retracted", out JsonElement retracted) ? Text(retracted, member) : null;

    private static string? TextOf(JsonElement title) => title.ValueKind switch
    {
        JsonValueKind.String => title.GetString(),
        JsonValueKind.Object => Text(title, "en") ?? title.EnumerateObject().Select(static text => String(text.Value)).FirstOrDefault(),
        _ => null,
    };

    private static string? NameOf(JsonElement names)
    {
        List<JsonElement> all = names.ValueKind == JsonValueKind.Array ? [.. names.EnumerateArray()] : [];
        List<JsonElement> usual = all.FindAll(static name => Text(name, "form") == "usual");
        JsonElement named = usual.Find(static name => Text(name, "language") == "en");
        return Text(named, "value") ?? Text(usual.FirstOrDefault(), "value") ?? Text(all.FirstOrDefault(), "value");
    }

    private static string? Text(JsonElement item, string member) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(member, out JsonElement value) ? String(value) : null;

    private static string? String(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
