using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Tests.Packing;

internal sealed class FakePerson : FakeEntry, IEntity
{
    private readonly FactStore _store;
    private readonly EntryAddress _address;

    public FakePerson(FactStore store, EntryAddress address)
        : base(store.ReadRequiredText(address, 1), "person")
    {
        _store = store;
        _address = address;
    }

    public override string Label => _store.ReadRequiredText(_address, 2);

    public FakePerson? Friend => _store.ReadReference(_address, 3) as FakePerson;

    public IReadOnlyList<FakePerson> FriendOf => _store.GetReferrers<FakePerson>(_address, 2);

    public IReadOnlyList<IEntity> Wholes => [];

    public IReadOnlyList<IFact> Facts => _store.GetReferrers<IFact>(_address, 0);

    public override IReadOnlyList<IEntry> ReferencedBy => _store.GetReferrers<IEntry>(_address, 0);
}
