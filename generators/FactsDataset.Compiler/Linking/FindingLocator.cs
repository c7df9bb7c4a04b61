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
            Place(finding.Path, finding.Slot),
            finding.Arguments,
            finding.RelatedPath is null ? null : Place(finding.RelatedPath, finding.RelatedSlot))).ToEquatableArray();

        SourceLocation Place(string path, int slot) => slot >= 0 && byPath.TryGetValue(path, out FilePositions? file) && slot < file.Slots.Count
            ? file.Locate(slot)
            : SourceLocation.StartOf(path);
    }
}
