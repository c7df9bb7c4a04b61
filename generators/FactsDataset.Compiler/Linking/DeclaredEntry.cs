using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Linking;

/// <summary>An entry that an id names.</summary>
internal sealed record DeclaredEntry(FileData File, BoundEntry Entry, Kind Kind, LinkedEntry Linked)
{
    public LinkTarget Target =>
        new(Linked.Shard, Linked.Row, Linked.Member is null ? null : $"{Kind.Collection}.{CSharpNames.Escape(Linked.Member)}");
}
