namespace FactsDataset.Reading;

/// <summary>Who refers to what, found by the target.</summary>
internal sealed class ReferrerLists
{
    private readonly Dictionary<string, List<EntryReference>> _byTarget = new(StringComparer.Ordinal);

    /// <summary>Every entry that is referred to.</summary>
    public IEnumerable<EntryView> Targets => _byTarget.Values.Select(static references => references[0].To.Target!);

    /// <summary>Gathers the references of entries. Those of facts that were taken back do not count.</summary>
    public ReferrerLists(IEnumerable<EntryView> entries)
    {
        foreach (EntryReference reference in entries.SelectMany(static entry => entry.References))
        {
            if (reference.To.Target is not { } target)
            {
                continue;
            }

            if (!_byTarget.TryGetValue(target.Id, out List<EntryReference>? references))
            {
                references = [];
                _byTarget.Add(target.Id, references);
            }

            references.Add(reference);
        }
    }

    /// <summary>Every reference to an entry, in the order of <see cref="EntryOrder"/> of those that refer.</summary>
    public IReadOnlyList<EntryReference> To(string id) => _byTarget.TryGetValue(id, out List<EntryReference>? references)
        ? references.OrderBy(static reference => reference.From, EntryOrder.Instance).ToList()
        : [];

    /// <summary>The entries that refer to one, each once.</summary>
    /// <param name="id">The entry that is referred to.</param>
    /// <param name="inverse">The inverse of the fields through which they do; null for any field.</param>
    public IReadOnlyList<EntryView> Of(string id, string? inverse = null) => To(id)
        .Where(reference => inverse is null || reference.Inverse == inverse)
        .Select(static reference => reference.From)
        .Distinct()
        .ToList();
}
