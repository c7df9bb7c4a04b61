using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace FactsDataset.VerifyStandIn.Snapshots;

/// <summary>Diagnostics in the form of JSON without quotes that Verify.SourceGenerators writes.</summary>
internal static class DiagnosticsText
{
    public static string Of(ImmutableArray<Diagnostic> diagnostics)
    {
        var text = new UnquotedWriter();
        text.BeginObject();
        text.Name("Diagnostics");
        text.BeginArray();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Write(text, diagnostic);
        }

        text.EndArray();
        text.EndObject();
        return text.ToString();
    }

    private static void Write(UnquotedWriter text, Diagnostic diagnostic)
    {
        text.BeginObject();
        if (diagnostic.Location != Location.None)
        {
            text.Name("Location");
            if (LocationText.ExcerptOf(diagnostic.Location) is { } excerpt)
            {
                text.Comment(excerpt);
            }

            text.Value(LocationText.Of(diagnostic.Location));
        }

        text.Member("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        text.Member("Severity", diagnostic.Severity.ToString());
        if (diagnostic.WarningLevel != 0)
        {
            text.Member("WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture));
        }

        text.Name("Descriptor");
        Write(text, diagnostic.Descriptor);
        text.EndObject();
    }

    private static void Write(UnquotedWriter text, DiagnosticDescriptor descriptor)
    {
        text.BeginObject();
        text.Member("Id", descriptor.Id);
        text.Member("Title", descriptor.Title.ToString(CultureInfo.InvariantCulture));
        string description = descriptor.Description.ToString(CultureInfo.InvariantCulture);
        if (!string.IsNullOrWhiteSpace(description))
        {
            text.Member("Description", description);
        }

        if (!string.IsNullOrWhiteSpace(descriptor.HelpLinkUri))
        {
            text.Member("HelpLink", descriptor.HelpLinkUri);
        }

        text.Member("MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        text.Member("Category", descriptor.Category);
        text.Member("DefaultSeverity", descriptor.DefaultSeverity.ToString());
        text.Member("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false");
        if (descriptor.CustomTags.Any())
        {
            text.Name("CustomTags");
            text.BeginArray();
            foreach (string tag in descriptor.CustomTags)
            {
                text.Value(tag);
            }

            text.EndArray();
        }

        text.EndObject();
    }
}
