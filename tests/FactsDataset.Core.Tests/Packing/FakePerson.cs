using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Tests.Packing;

internal sealed class FakePerson : FakeEntry, IEntity
{
    private readonly FactStore _store;
    private readonly EntryAddress _address;
    private readonly EntryAddress _friend;

    public FakePerson(FactStore store, EntryAddress address, ref RowReader reader)
        : base(reader.ReadRequiredText(), "person")
    {
        _store = store;
        _address = address;
        Label = reader.ReadRequiredText();
        _friend = reader.ReadReference();
    }

    public override string Label { get; }

    public FakePerson? Friend => _store.GetOrNull<FakePerson>(_friend);

    public IReadOnlyList<FakePerson> FriendOf => _store.GetReferrers<FakePerson>(_address, 2);

    public IReadOnlyList<IEntity> Wholes => [];

    public IReadOnlyList<IFact> Facts => _store.GetReferrers<IFact>(_address, 0);

    public override IReadOnlyList<IEntry> ReferencedBy => _store.GetReferrers<IEntry>(_address, 0);
}
