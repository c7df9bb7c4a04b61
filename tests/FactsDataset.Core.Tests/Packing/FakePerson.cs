using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Tests.Packing;

internal sealed class FakePerson : FakeEntry, IEntity
{
    private readonly FactStore _store;
    private readonly EntryAddress _address;

    public FakePerson(FactStore store, int shard, int row)
        : base(store.ReadRequiredText(shard, row, 1), "person")
    {
        _store = store;
        _address = new EntryAddress(shard, row);
    }

    public override string Label => _store.ReadRequiredText(_address.Shard, _address.Row, 2);

    public FakePerson? Friend => _store.ReadReference(_address.Shard, _address.Row, 3) as FakePerson;

    public IReadOnlyList<FakePerson> FriendOf => _store.GetReferrers<FakePerson>(_address.Shard, _address.Row, "friends");

    public IReadOnlyList<IEntity> Wholes => [];

    public IReadOnlyList<IFact> Facts => _store.GetFacts(_address.Shard, _address.Row);

    public override IReadOnlyList<IEntry> ReferencedBy => _store.GetReferrers(_address.Shard, _address.Row);
}
