using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Tests.Packing;

internal sealed class FakeVisit : FakeEntry, IFact
{
    private readonly FactStore _store;
    private readonly EntryAddress _traveller;

    public FakeVisit(FactStore store, ref RowReader reader)
        : base(reader.ReadRequiredText(), "visit")
    {
        _store = store;
        When = reader.ReadDate();
        _traveller = reader.ReadReference();
    }

    public string Title => Id;

    public EdtfDate? When { get; }

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

    public FakePerson Traveller => _store.Get<FakePerson>(_traveller);
}
