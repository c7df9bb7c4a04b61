using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Binding;

/// <summary>Where the values of a file stand, by slot.</summary>
internal sealed record FilePositions(string Path, EquatableArray<TextRange> Slots)
{
    public SourceLocation Locate(int slot) => new(Path, Slots[slot]);
}
