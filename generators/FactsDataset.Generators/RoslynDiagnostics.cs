using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.Generators;

/// <summary>Turns the compiler's diagnostics into Roslyn's.</summary>
internal static class RoslynDiagnostics
{
    /// <summary>The diagnostic as Roslyn reports it, with its second location where it has one.</summary>
    public static Diagnostic Convert(FactDiagnostic diagnostic)
    {
        DiagnosticDescriptor descriptor = Descriptors.ById[diagnostic.Rule.Id];
        Location location = Convert(diagnostic.Location);
        Location[] additional = diagnostic.Related is { } related ? [Convert(related)] : [];
        return diagnostic.Unshown == 0
            ? Diagnostic.Create(descriptor, location, additional, [.. diagnostic.Arguments])
            : Diagnostic.Create(
                descriptor.Id,
                descriptor.Category,
                diagnostic.Message,
                descriptor.DefaultSeverity,
                descriptor.DefaultSeverity,
                descriptor.IsEnabledByDefault,
                warningLevel: descriptor.DefaultSeverity == DiagnosticSeverity.Error ? 0 : 1,
                descriptor.Title,
                descriptor.Description,
                descriptor.HelpLinkUri,
                location,
                additional,
                descriptor.CustomTags);
    }

    private static Location Convert(SourceLocation location) => location.Path.Length == 0
        ? Location.None
        : Location.Create(
            location.Path,
            TextSpan.FromBounds(location.Range.Start, location.Range.End),
            new LinePositionSpan(Convert(location.Range.StartPoint), Convert(location.Range.EndPoint)));

    private static LinePosition Convert(TextPoint point) => new(point.Line, point.Character);
}
