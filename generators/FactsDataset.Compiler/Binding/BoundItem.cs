using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Binding;

/// <summary>One item of a list: its cells.</summary>
internal sealed record BoundItem(EquatableArray<BoundValue> Cells)
{
    public static BoundItem Of(params BoundValue[] cells) => new(new EquatableArray<BoundValue>(cells));
}
