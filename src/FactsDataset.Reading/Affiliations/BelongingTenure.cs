using FactsDataset.Compiler.Schema;

namespace FactsDataset.Reading.Affiliations;

/// <summary>An entry of a kind whose fields say who holds which post when.</summary>
internal sealed class BelongingTenure : BelongingEntity, ITenure
{
    /// <summary>A tenure.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="graph">The entities that it stands among.</param>
    public BelongingTenure(EntryView entry, BelongingGraph graph)
        : base(entry, graph)
    {
    }

    public IEntry? Holder => PartOf(TenurePart.Holder);

    public IEntry? Post => PartOf(TenurePart.Post);

    public EdtfDate? Period => DateOf(TenurePart.Period);
}
