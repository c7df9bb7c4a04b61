using System.Globalization;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Rendering;

/// <summary>Prints diagnostics as MSBuild does: <c>path(line,column): error FACT3001: message</c>, both one-based.</summary>
internal static class DiagnosticLines
{
    /// <summary>
    /// Prints each on a line, of each rule as many as somebody reads; where many are in one file, still each with its path, so
    /// that editors find it.
    /// </summary>
    public static void Write(Terminal terminal, IReadOnlyList<FactDiagnostic> diagnostics)
    {
        foreach (FactDiagnostic diagnostic in DiagnosticLimit.Apply(diagnostics))
        {
            terminal.WriteRecord(Format(diagnostic));
        }
    }

    private static string Format(FactDiagnostic diagnostic)
    {
        SourceLocation location = diagnostic.Location;
        TextPoint start = location.Range.StartPoint;
        string severity = diagnostic.Rule.Severity == RuleSeverity.Error ? "error" : "warning";
        string place = location.Path.Length == 0
            ? "facts "
            : string.Create(CultureInfo.InvariantCulture, $"{location.Path}({start.Line + 1},{start.Character + 1})");
        return $"{place}: {severity} {diagnostic.Rule.Id}: {diagnostic.Message}";
    }
}
