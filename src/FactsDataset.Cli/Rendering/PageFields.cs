using System.Globalization;

namespace FactsDataset.Cli.Rendering;

/// <summary>Turns the fields of an entry into lines of a page.</summary>
internal sealed class PageFields : IFieldVisitor
{
    private readonly List<PageLine> _lines = [];
    private readonly IFact? _fact;
    private int _depth;

    /// <summary>Lines of an entry.</summary>
    /// <param name="fact">The entry where it is a fact, so that what its relations mean can be told.</param>
    public PageFields(IFact? fact) => _fact = fact;

    /// <summary>The lines, in order.</summary>
    public IReadOnlyList<PageLine> Lines => _lines;

    public void Text(string name, string value) => Add(name, value);

    public void TextList(string name, IReadOnlyList<string> values) => AddAll(name, values);

    public void Texts(string name, LocalizedText value) =>
        AddAll(name, value.Languages.Select((language, index) => $"{value.Values[index]} ({language})"));

    public void Names(string name, IReadOnlyList<EntityName> values) => AddAll(name, values.Select(static spelling =>
        $"{spelling.Value} ({string.Join(", ", new[] { spelling.Language, spelling.Script, UsualOrNothing(spelling) }.Where(static part => part.Length > 0))})"));

    public void Integer(string name, long value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    public void Decimal(string name, decimal value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    public void Boolean(string name, bool value) => Add(name, value ? "true" : "false");

    public void Code(string name, string code) => Add(name, code);

    public void CodeList(string name, IReadOnlyList<string> codes) => Add(name, string.Join(", ", codes));

    public void Date(string name, EdtfDate value) => Add(name, DateText(value));

    public void Quantity(string name, Quantity value) => Add(name, value.ToString());

    public void Reference(string name, IEntry entry) => Add(name, EntryText(entry));

    public void References(string name, IReadOnlyList<IEntry> entries) => AddAll(name, entries.Select(EntryText));

    public void Dating(string name, Dating value)
    {
        Add(name, value.Basis.ToCode());
        _depth++;
        AddPresent("note", value.Note);
        AddPresent("text-only", value.TextOnly is { } date ? DateText(date) : null);
        AddAll("refused", value.Refused.Select(static reading => reading.ToString()));
        _depth--;
    }

    public void Evidence(string name, IReadOnlyList<Evidence> values)
    {
        foreach (Evidence item in values)
        {
            Add(name, $"{item.Source.Id} {item.Position}");
            _depth++;
            Add("document", string.Create(
                CultureInfo.InvariantCulture,
                $"{item.Source.Document}, line {item.Position.Line}, code points {item.Position.Start} to {item.Position.End}"));
            Add("digest", item.Digest);
            AddPresent("for", item.For.Count > 0 ? string.Join(", ", item.For) : null);
            AddPresent("stance", item.Stance?.ToCode());
            AddPresent("said", item.Said is { } said ? AttributionText(said) : null);
            AddPresent("note", item.Note);
            _depth--;
        }
    }

    public void Attribution(string name, Attribution value) => Add(name, AttributionText(value));

    public void Variants(string name, IReadOnlyList<FactVariant> values)
    {
        foreach (FactVariant variant in values)
        {
            Add(name, variant.ToString());
            _depth++;
            Evidence("evidence", variant.Evidence);
            _depth--;
        }
    }

    public void Relations(string name, IReadOnlyList<FactRelation> values) => AddAll(name, values.Select(relation =>
        $"{relation.Relation.ToCode()} {relation.Fact.Id}: {relation.Fact.Title}{Independence(relation)}{(relation.Note is null ? string.Empty : $" ({relation.Note})")}"));

    public void Retraction(string name, Retraction value) => Add(name, value.ToString());

    public void LineRanges(string name, IReadOnlyList<LineRange> values) => Add(name, string.Join(", ", values));

    public void Group(string name, IFieldGroup group)
    {
        Add(name, string.Empty);
        _depth++;
        group.Describe(this);
        _depth--;
    }

    public void Groups(string name, IReadOnlyList<IFieldGroup> groups)
    {
        for (int i = 0; i < groups.Count; i++)
        {
            Group(groups.Count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {i + 1}"), groups[i]);
        }
    }

    /// <summary>Of a fact that corroborates another, whether it does so on its own feet.</summary>
    private string Independence(FactRelation relation) => _fact is not null && relation.Relation == RelationKind.Corroborates
        ? _fact.IsIndependentOf(relation.Fact) switch
        {
            Certainty.Yes => ", independently",
            Certainty.Possibly => ", possibly independently",
            _ => ", not independently",
        }
        : string.Empty;

    private static string UsualOrNothing(EntityName spelling) => spelling.Form == NameForm.Usual ? spelling.Form.ToCode() : string.Empty;

    private static string EntryText(IEntry entry) => entry.Label == entry.Id ? entry.Id : $"{entry.Label} ({entry.Id})";

    private static string AttributionText(Attribution value) => string.Join(" > ", value);

    /// <summary>The date, and the days that it lies between where it is no single day.</summary>
    private static string DateText(EdtfDate date)
    {
        if (date.EarliestStart is { } only && only == date.LatestEnd)
        {
            return date.ToString();
        }

        string earliest = date.EarliestStart is { } start ? EdtfDate.FormatDay(start) : "open";
        string latest = date.LatestEnd is { } end ? EdtfDate.FormatDay(end) : "open";
        return $"{date} (earliest {earliest}, latest {latest})";
    }

    private void Add(string name, string value) => _lines.Add(new PageLine(_depth, name, value));

    private void AddPresent(string name, string? value)
    {
        if (value is not null)
        {
            Add(name, value);
        }
    }

    private void AddAll(string name, IEnumerable<string> values)
    {
        foreach (string value in values)
        {
            Add(name, value);
            name = string.Empty;
        }
    }
}
