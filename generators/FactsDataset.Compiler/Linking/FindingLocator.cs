using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Linking;

/// <summary>Gives findings the places where their slots stand now.</summary>
internal static class FindingLocator
{
    public static EquatableArray<FactDiagnostic> Locate(EquatableArray<Finding> findings, IEnumerable<FilePositions> positions)
    {
        if (findings.Count == 0)
        {
            return default;
        }

        Dictionary<string, FilePositions> byPath = new(StringComparer.Ordinal);
        foreach (FilePositions file in positions)
        {
            byPath[file.Path] = file;
        }

        return findings.Select(finding => new FactDiagnostic(
            finding.Rule,
            Locate(finding.Place),
            finding.Arguments,
            finding.Related is { } related ? Locate(related) : null)).ToEquatableArray();

        SourceLocation Locate(FilePlace place) => byPath.TryGetValue(place.Path, out FilePositions? file)
            ? file.Locate(place.Slot)
            : SourceLocation.StartOf(place.Path);
    }
}
