using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Binding;

/// <summary>Where the values of a file stand, by slot.</summary>
internal sealed record FilePositions(string Path, EquatableArray<TextRange> Ranges)
{
    /// <summary>Where a slot stands now.</summary>
    public SourceLocation Locate(Slot slot) => slot.IndexIn(Ranges.Count) is { } index ? new(Path, Ranges[index]) : SourceLocation.StartOf(Path);
}
