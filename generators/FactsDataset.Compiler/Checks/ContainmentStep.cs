using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>That one entry says that it lies in another.</summary>
/// <param name="Kind">The kind of the inner entry.</param>
/// <param name="File">Its file.</param>
/// <param name="Entry">The inner entry.</param>
/// <param name="Reference">Where it says so.</param>
/// <param name="To">The row of the outer entry.</param>
internal sealed record ContainmentStep(Kind Kind, LinkedFile File, LinkedEntry Entry, ReferenceValue Reference, RowAddress To)
{
    /// <summary>The row of the inner entry.</summary>
    public RowAddress From => Entry.Address;

    /// <summary>The id of the inner entry.</summary>
    public string Id => File.EntryOf(Entry).Id;

    /// <summary>Where it says so.</summary>
    public FilePlace Place => File.Data.At(Reference.Slot);
}
