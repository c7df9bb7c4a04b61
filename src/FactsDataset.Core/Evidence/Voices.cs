namespace FactsDataset.Core;

/// <summary>Who stands behind a fact: the links of its chains of attribution, its sources and their publishers.</summary>
internal sealed class Voices : FieldVisitor
{
    private Voices()
    {
    }

    /// <summary>The ids of the links that are named.</summary>
    public HashSet<string> Links { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a link is only described.</summary>
    public bool HasUnnamed { get; private set; }

    /// <summary>The sources that the fact cites.</summary>
    public List<ISource> Sources { get; } = [];

    /// <summary>The ids of those sources, of their publishers, and of what they were taken from.</summary>
    public HashSet<string> Outlets { get; } = new(StringComparer.Ordinal);

    public static Voices Of(IFact fact)
    {
        Voices voices = new();
        fact.Describe(voices);
        return voices;
    }

    public override void Attribution(string name, Attribution value)
    {
        foreach (AttributionLink link in value)
        {
            if (link.Who is { } who)
            {
                Links.Add(who.Id);
            }
            else
            {
                HasUnnamed = true;
            }
        }
    }

    public override void Evidence(string name, IReadOnlyList<Evidence> values)
    {
        foreach (Evidence item in values)
        {
            Add(item.Source);
            if (item.Said is { } said)
            {
                Attribution(name, said);
            }
        }
    }

    private void Add(ISource source)
    {
        if (Outlets.Add(source.Id))
        {
            Sources.Add(source);
            Outlets.UnionWith(source.Publishers.Concat(source.TakenFrom).Select(static outlet => outlet.Id));
        }
    }
}
