using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading.Affiliations;

/// <summary>The entities of a view, each once, as Core's rule of what belongs to what walks through them.</summary>
internal sealed class BelongingGraph
{
    private readonly DatasetView _dataset;
    private readonly Dictionary<string, BelongingEntity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<IEntry>> _referrers = new(StringComparer.Ordinal);

    /// <summary>The entities of a dataset.</summary>
    public BelongingGraph(DatasetView dataset) => _dataset = dataset;

    /// <summary>The entity that is an entry.</summary>
    public BelongingEntity Of(EntryView entry)
    {
        if (!_entities.TryGetValue(entry.Id, out BelongingEntity? entity))
        {
            entity = IsTenure(entry.Kind) ? new BelongingTenure(entry, this) : new BelongingEntity(entry, this);
            _entities.Add(entry.Id, entity);
        }

        return entity;
    }

    /// <summary>The entity that a value names; null where it names none that is there.</summary>
    public BelongingEntity? Find(FieldValue value) =>
        value is ReferenceValue { Target: { } target } && target.Kind.Role != Compiler.Schema.KindRole.Fact ? Of(target) : null;

    /// <summary>The entities that refer to one.</summary>
    public IReadOnlyList<IEntry> Referrers(string id)
    {
        if (!_referrers.TryGetValue(id, out IReadOnlyList<IEntry>? referrers))
        {
            referrers = _dataset.Referrers.Of(id).Where(static entry => entry.Kind.Role != Compiler.Schema.KindRole.Fact).Select(Of).ToList();
            _referrers.Add(id, referrers);
        }

        return referrers;
    }

    private static bool IsTenure(Kind kind) =>
        kind.TenureField(TenurePart.Holder) is not null && kind.TenureField(TenurePart.Post) is not null && kind.TenureField(TenurePart.Period) is not null;
}
