using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Tests.Packing;

internal sealed class FakeVisit : FakeEntry, IFact
{
    private readonly FactStore _store;
    private readonly EntryAddress _address;

    public FakeVisit(FactStore store, int shard, int row)
        : base(store.ReadRequiredText(shard, row, 1), "visit")
    {
        _store = store;
        _address = new EntryAddress(shard, row);
    }

    public string Title => Id;

    public EdtfDate? When => _store.ReaderAt(_address.Shard, _address.Row, 2).ReadDate();

    public string? StatusCode => null;

    public Dating? Dating => null;

    public Recurrence? Recurrence => null;

    public bool Aggregate => false;

    public LocalizedText? Titles => null;

    public Polarity Polarity => Polarity.Affirmed;

    public EdtfDate? KnownBy => null;

    public Curation? Coded => null;

    public IReadOnlyList<Curation> Reviewed => [];

    public IReadOnlyList<Evidence> Evidence => [];

    public IReadOnlyList<FactVariant> Variants => [];

    public IReadOnlyList<FactRelation> Relations => [];

    public Retraction? Retracted => null;

    public FakePerson Traveller => _store.ReadReference(_address.Shard, _address.Row, 3) as FakePerson ?? throw FactStore.OtherKind();
}
