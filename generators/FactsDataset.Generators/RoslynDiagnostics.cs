using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.Generators;

/// <summary>Turns the compiler's diagnostics into Roslyn's.</summary>
internal static class RoslynDiagnostics
{
    /// <summary>The diagnostic as Roslyn reports it, with its second location where it has one.</summary>
    public static Diagnostic Convert(FactDiagnostic diagnostic) => Diagnostic.Create(
        Descriptors.ById[diagnostic.Rule.Id],
        Convert(diagnostic.Location),
        diagnostic.Related is { } related ? [Convert(related)] : [],
        [.. diagnostic.Arguments]);

    private static Location Convert(SourceLocation location) => location.Path.Length == 0
        ? Location.None
        : Location.Create(
            location.Path,
            TextSpan.FromBounds(location.Range.Start, location.Range.End),
            new LinePositionSpan(Convert(location.Range.StartPoint), Convert(location.Range.EndPoint)));

    private static LinePosition Convert(TextPoint point) => new(point.Line, point.Character);
}
