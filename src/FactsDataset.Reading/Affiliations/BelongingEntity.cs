using FactsDataset.Compiler.Schema;

namespace FactsDataset.Reading.Affiliations;

/// <summary>
/// An entity of a view, with as much of Core's interface as tells what belongs to what, so that <see cref="Core.Belonging"/>
/// answers for fact files as it does for compiled records. An entry that is a tenure is a <see cref="BelongingTenure"/>.
/// </summary>
internal class BelongingEntity : IEntity
{
    private readonly EntryView _entry;
    private readonly BelongingGraph _graph;

    /// <summary>An entity.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="graph">The entities that it stands among.</param>
    public BelongingEntity(EntryView entry, BelongingGraph graph)
    {
        _entry = entry;
        _graph = graph;
    }

    public string Id => _entry.Id;

    public string Kind => _entry.Kind.Name;

    public string Label => _entry.Label();

    public string? Note => _entry.Text("note");

    public IReadOnlyList<IEntity> Wholes => EntitiesOf(static field => field.IsBelonging);

    public IReadOnlyList<IEntry> Containers => EntitiesOf(static field => field.IsContainment);

    /// <summary>The entities that refer to it; facts, which belong to nothing, are left out.</summary>
    public IReadOnlyList<IEntry> ReferencedBy => _graph.Referrers(Id);

    /// <exception cref="NotSupportedException">Always: what belongs to what is told without facts.</exception>
    public IReadOnlyList<IFact> Facts => throw new NotSupportedException();

    public string LabelIn(string language) => _entry.Label(language);

    /// <exception cref="NotSupportedException">Always: the view has the fields.</exception>
    public void Describe(IFieldVisitor visitor) => throw new NotSupportedException();

    public int CompareTo(object? obj) => string.CompareOrdinal(Id, (obj as IEntry)?.Id);

    /// <summary>The entity that the part of a tenure names; null where it names none.</summary>
    protected IEntity? PartOf(TenurePart part) =>
        _entry.Kind.TenureField(part) is { } field && _entry.Find(field.Name)?.Value is { } value ? _graph.Find(value) : null;

    /// <summary>The date in the part of a tenure; null where there is none.</summary>
    protected EdtfDate? DateOf(TenurePart part) => _entry.Kind.TenureField(part) is { } field ? _entry.Date(field.Name) : null;

    private List<IEntity> EntitiesOf(Func<Field, bool> isOne) => _entry.Fields
        .Where(field => isOne(field.Field))
        .SelectMany(static field => field.Values)
        .Select(_graph.Find)
        .OfType<IEntity>()
        .ToList();
}
