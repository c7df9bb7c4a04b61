using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Linking;

/// <summary>An entry that an id names.</summary>
internal sealed record DeclaredEntry(FileData File, BoundEntry Entry, Kind Kind, LinkedEntry Linked)
{
    /// <summary>What a reference to it resolves to.</summary>
    public LinkTarget Target =>
        new(Linked.Address, Linked.Member is null ? null : $"{Kind.Collection}.{CSharpNames.Escape(Linked.Member)}");

    /// <summary>Where its id stands.</summary>
    public FilePlace IdPlace => File.At(Entry.IdSlot);
}
