using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading;

/// <summary>
/// An entry of a dataset: its values by the schema, and the references to and from it. Values are read when they are first
/// asked for. Equal to another where the ids are equal.
/// </summary>
internal sealed class EntryView : IEquatable<EntryView>, IEntryContent
{
    private readonly DatasetView _dataset;
    private readonly IEntryContent _content;
    private IReadOnlyList<EntryField>? _fields;

    /// <summary>An entry.</summary>
    /// <param name="dataset">The dataset that it belongs to.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="id">Its id.</param>
    /// <param name="content">Where it is read from.</param>
    public EntryView(DatasetView dataset, Kind kind, string id, IEntryContent content)
    {
        _dataset = dataset;
        _content = content;
        Kind = kind;
        Id = id;
    }

    /// <summary>Its kind.</summary>
    public Kind Kind { get; }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>The ids that it had before, in ordinal order.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>The name of its C# member, where that is not made of the id.</summary>
    public string? Symbol { get; init; }

    /// <summary>Its fields that are present, in the order of the schema.</summary>
    public IReadOnlyList<EntryField> Fields => _fields ??= _content.ReadFields();

    /// <summary>The date of the event that it tells of; null where nothing dates that, and for what is not a fact.</summary>
    public EdtfDate? When => Kind.EventDate is not { } field ? null : _fields is null ? _content.ReadWhen() : Date(field.Name);

    /// <summary>
    /// The day by which the fact was known at the latest: the earliest day by which a source that it cites was published, or
    /// by which it was said, where a field that the schema marks so tells that. It says nothing of <see cref="When"/>. Null
    /// where nothing bounds it.
    /// </summary>
    public EdtfDate? KnownBy => Evidence.Select(static item => item.Source.Target?.Date("published"))
        .Concat(Fields.Where(static field => field.Field.IsKnownBy).Select(static field => (field.Value as DateValue)?.Date))
        .Select(static date => date?.LatestEndDay)
        .Min() is { } day ? day.ToDate() : null;

    /// <summary>Whether what it says is said not to be so, by fields that the schema marks so.</summary>
    public Polarity Polarity => Polarities.Of(this);

    /// <summary>Whether it stands for many, such as contacts in general, so that counts of single events leave it out.</summary>
    public bool IsAggregate => Find("aggregate")?.Value is BooleanValue { Truth: true };

    /// <summary>The code of how far the event came; null where its kind has no such field.</summary>
    public string? Status => Kind.EventStatus is { } field ? Code(field.Name) : null;

    /// <summary>Where it is said; empty for what needs no evidence.</summary>
    public IEnumerable<EvidenceValue> Evidence => All<EvidenceValue>();

    /// <summary>What it has to do with other facts.</summary>
    public IEnumerable<RelationValue> Relations => All<RelationValue>();

    /// <summary>Where sources differ about it.</summary>
    public IEnumerable<VariantValue> Variants => All<VariantValue>();

    /// <summary>How its date is known; null where nothing is said of that.</summary>
    public DatingValue? Dating => Find("dating")?.Value as DatingValue;

    /// <summary>When and why it was taken back; null where it stands.</summary>
    public RetractionValue? Retraction => All<RetractionValue>().FirstOrDefault();

    /// <summary>The sources that its evidence lies in, each once, in the order of the evidence.</summary>
    public IReadOnlyList<ReferenceValue> Sources => Evidence.Select(static item => item.Source).Distinct().ToList();

    /// <summary>Every reference that it makes, in the order of its fields.</summary>
    public IEnumerable<EntryReference> References => EntryReferences.Of(this);

    /// <summary>The entries that refer to it, each once: facts in order of time, undated ones last, then others by id.</summary>
    public IReadOnlyList<EntryView> ReferencedBy => _dataset.Referrers.Of(Id);

    /// <summary>The entries that refer to it through fields with that inverse, in the same order.</summary>
    /// <param name="inverse">The name of the inverse, as the schema has it.</param>
    public IReadOnlyList<EntryView> Inverse(string inverse) => _dataset.Referrers.Of(Id, inverse);

    /// <summary>The same entry as part of another dataset.</summary>
    public EntryView In(DatasetView dataset) => new(dataset, Kind, Id, this) { FormerIds = FormerIds, Symbol = Symbol };

    /// <summary>Lets go of the values: they are read again where somebody asks. For walks over many entries that come to each once.</summary>
    public void Release() => _fields = null;

    IReadOnlyList<EntryField> IEntryContent.ReadFields() => Fields;

    EdtfDate? IEntryContent.ReadWhen() => When;

    /// <summary>The field with that name; null where it has no value.</summary>
    public EntryField? Find(string name) => EntryField.Find(Fields, name);

    /// <summary>The text in a field; null where there is none.</summary>
    public string? Text(string name) => Find(name)?.Value is TextValue value ? value.Text : null;

    /// <summary>The date in a field; null where there is none.</summary>
    public EdtfDate? Date(string name) => Find(name)?.Value is DateValue value ? value.Date : null;

    /// <summary>The code in a field; null where there is none.</summary>
    public string? Code(string name) => Find(name)?.Value is CodeValue value ? value.Code : null;

    /// <summary>The values of that type at the top of the entry, in the order of the fields.</summary>
    public IEnumerable<T> All<T>()
        where T : FieldValue => Fields.SelectMany(static field => field.Values).OfType<T>();

    /// <summary>What to show for it: its title or name in a language where it has one, or else in English, or else in any; or its id.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public string Label(string language = EntryLabels.English) => EntryLabels.Of(this, language);

    /// <summary>Every spelling by which somebody may look for it.</summary>
    public IEnumerable<string> Spellings => EntryLabels.Spellings(this);

    public bool Equals(EntryView? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as EntryView);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    public override string ToString() => Kind.Name + " " + Id;
}
