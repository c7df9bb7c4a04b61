namespace FactsDataset.Core;

/// <summary>Collects what an entry refers to, by whatever field.</summary>
internal sealed class ReferenceVisitor : FieldVisitor
{
    private readonly HashSet<IEntry> _entries = [];

    /// <summary>The entries that an entry refers to, each once.</summary>
    public static IReadOnlyCollection<IEntry> Of(IEntry entry)
    {
        ReferenceVisitor visitor = new();
        entry.Describe(visitor);
        return visitor._entries;
    }

    /// <inheritdoc/>
    public override void Reference(string name, IEntry entry) => _entries.Add(entry);

    /// <inheritdoc/>
    public override void References(string name, IReadOnlyList<IEntry> entries) => _entries.UnionWith(entries);

    /// <inheritdoc/>
    public override void Evidence(string name, IReadOnlyList<Evidence> values)
    {
        foreach (Evidence value in values)
        {
            _entries.Add(value.Source);
            if (value.Said is { } said)
            {
                Attribution(name, said);
            }
        }
    }

    /// <inheritdoc/>
    public override void Attribution(string name, Attribution value)
    {
        foreach (AttributionLink link in value)
        {
            Add(link.Who);
            Add(link.Of);
        }
    }

    /// <inheritdoc/>
    public override void Variants(string name, IReadOnlyList<FactVariant> values)
    {
        foreach (FactVariant value in values)
        {
            Evidence(name, value.Evidence);
        }
    }

    /// <inheritdoc/>
    public override void Relations(string name, IReadOnlyList<FactRelation> values)
    {
        foreach (FactRelation value in values)
        {
            _entries.Add(value.Fact);
        }
    }

    private void Add(IEntry? entry)
    {
        if (entry is not null)
        {
            _entries.Add(entry);
        }
    }
}
