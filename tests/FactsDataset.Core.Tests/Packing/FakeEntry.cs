using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Tests.Packing;

internal abstract class FakeEntry(string id, string kind) : IEntry
{
    public string Id => id;

    public string Kind => kind;

    public virtual string Label => id;

    public string LabelIn(string language) => Label;

    public string? Note => null;

    public virtual IReadOnlyList<IEntry> ReferencedBy => [];

    public virtual IReadOnlyList<IEntry> Containers => [];

    public int CompareTo(object? obj) => EntryComparison.CompareTo(this, obj);

    public override string ToString() => id;

    public void Describe(IFieldVisitor visitor)
    {
    }
}
