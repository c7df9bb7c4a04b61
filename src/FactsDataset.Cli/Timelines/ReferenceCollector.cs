namespace FactsDataset.Cli.Timelines;

/// <summary>Collects the entries that an entry refers to in its own fields, those in its groups among them.</summary>
internal sealed class ReferenceCollector : IFieldVisitor
{
    private readonly List<IEntry> _entries = [];

    /// <summary>The entries, in the order of the fields.</summary>
    public IReadOnlyList<IEntry> Entries => _entries;

    public void Reference(string name, IEntry entry) => _entries.Add(entry);

    public void References(string name, IReadOnlyList<IEntry> entries) => _entries.AddRange(entries);

    public void Attribution(string name, Attribution value) => _entries.AddRange(value.Select(static link => link.Who).OfType<IEntry>());

    public void Group(string name, IFieldGroup group) => group.Describe(this);

    public void Groups(string name, IReadOnlyList<IFieldGroup> groups)
    {
        foreach (IFieldGroup group in groups)
        {
            group.Describe(this);
        }
    }

    public void Text(string name, string value)
    {
    }

    public void TextList(string name, IReadOnlyList<string> values)
    {
    }

    public void Texts(string name, LocalizedText value)
    {
    }

    public void Names(string name, IReadOnlyList<EntityName> values)
    {
    }

    public void Integer(string name, long value)
    {
    }

    public void Decimal(string name, decimal value)
    {
    }

    public void Boolean(string name, bool value)
    {
    }

    public void Code(string name, string code)
    {
    }

    public void CodeList(string name, IReadOnlyList<string> codes)
    {
    }

    public void Date(string name, EdtfDate value)
    {
    }

    public void Quantity(string name, Quantity value)
    {
    }

    public void Dating(string name, Dating value)
    {
    }

    public void Evidence(string name, IReadOnlyList<Evidence> values)
    {
    }

    public void Variants(string name, IReadOnlyList<FactVariant> values)
    {
    }

    public void Relations(string name, IReadOnlyList<FactRelation> values)
    {
    }

    public void Retraction(string name, Retraction value)
    {
    }

    public void LineRanges(string name, IReadOnlyList<LineRange> values)
    {
    }
}
