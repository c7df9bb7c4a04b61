using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Cli.LanguageServer.Workspaces;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>What the compiler found, as editors show it.</summary>
internal static class Diagnostics
{
    /// <summary>The mistakes of each file; a file that has none has an empty list.</summary>
    public static IEnumerable<PublishDiagnosticsParams> Of(FactSnapshot snapshot)
    {
        ILookup<string, FactDiagnostic> byFile = DiagnosticLimit.Apply([.. snapshot.Compilation.Diagnostics])
            .ToLookup(static diagnostic => diagnostic.Location.Path, StringComparer.Ordinal);
        return snapshot.Paths
            .Order(StringComparer.Ordinal)
            .Select(path => new PublishDiagnosticsParams(
                DocumentUri.Of(path),
                [.. byFile[path].Select(diagnostic => Convert(snapshot, diagnostic))]));
    }

    /// <summary>A mistake as editors show it.</summary>
    public static ProtocolDiagnostic Convert(FactSnapshot snapshot, FactDiagnostic diagnostic)
    {
        DocumentText? document = snapshot.Document(diagnostic.Location.Path);
        return new ProtocolDiagnostic(
            document?.RangeOf(diagnostic.Location.Range) ?? default,
            diagnostic.Rule.Severity == RuleSeverity.Error ? 1 : 2,
            diagnostic.Rule.Id,
            diagnostic.Message)
        {
            CodeDescription = HelpPages.AddressOf(diagnostic.Rule.Id) is { } address ? new CodeDescription(address) : null,
            RelatedInformation = diagnostic.Related is { } related ? [Relate(snapshot, related)] : null,
        };
    }

    private static RelatedInformation Relate(FactSnapshot snapshot, SourceLocation related) => new(
        new Location(DocumentUri.Of(related.Path), snapshot.Document(related.Path)?.RangeOf(related.Range) ?? default),
        "See here as well.");
}
