using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Tests.Packing;

internal sealed class FakeSource : FakeEntry, ISource
{
    public FakeSource(FactStore store, int shard, int row)
        : base(store.ReadRequiredText(shard, row, 1), "source")
    {
    }

    public string Title => Id;

    public EdtfDate Published => EdtfDate.Parse("2001-05-09");

    public Dating? Dating => null;

    public string Language => "en";

    public bool IsVerifiable => true;

    public string Document => Id + ".txt";

    public string Sha256 => new('0', 64);

    public Uri? Url => null;

    public EdtfDate? Accessed => null;

    public ArchivedCopy? Archived => null;

    public int Lines => 20;

    public IReadOnlyList<LineRange> Body => [new LineRange(1, 20)];

    public LocalizedText? Titles => null;

    public Reliability? Reliability => null;

    public IReadOnlyList<IEntity> Publishers => [];

    public IReadOnlyList<IEntity> TakenFrom => [];

    public IReadOnlyList<IEntity> Wholes => [];

    public IReadOnlyList<IFact> Facts => [];
}
