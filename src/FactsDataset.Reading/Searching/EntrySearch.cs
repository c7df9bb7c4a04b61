namespace FactsDataset.Reading.Searching;

/// <summary>Finds entries by an id or by any spelling of a name.</summary>
internal static class EntrySearch
{
    /// <summary>
    /// The entries that a text may mean, in the order of the dataset: the one with that id, or that had it before; or else
    /// those that have that name or title in whatever spelling, as <see cref="NameSearch"/> finds them.
    /// </summary>
    /// <param name="dataset">Where to look.</param>
    /// <param name="text">The id or the name.</param>
    /// <param name="isAsked">Which entries may be meant.</param>
    public static IReadOnlyList<EntryView> Find(DatasetView dataset, string text, Func<EntryView, bool> isAsked)
    {
        if (dataset.Find(text) is { } byId && isAsked(byId))
        {
            return [byId];
        }

        return NameSearch.FindSpelling(dataset.Entries.Where(isAsked), static entry => entry.Spellings, text);
    }
}
