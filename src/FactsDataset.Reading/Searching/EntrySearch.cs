using FactsDataset.Compiler.Schema;

namespace FactsDataset.Reading.Searching;

/// <summary>Finds entries by an id or by any spelling of a name.</summary>
internal static class EntrySearch
{
    /// <summary>
    /// The entries that a text may mean, in the order of the dataset: the one with that id, or that had it before; or else
    /// that of another dataset to which this one refers; or else those that have that name or title in whatever spelling, as <see cref="NameSearch"/> finds them.
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

        if (dataset.Foreign.Where(entry => entry.Id.EndsWith(UsedDataset.PrefixEnd + text, StringComparison.Ordinal) && isAsked(entry)).ToList() is { Count: > 0 } foreign)
        {
            return foreign;
        }

        return NameSearch.FindSpelling(dataset.Entries.Concat(dataset.Foreign).Where(isAsked), static entry => entry.Spellings, text);
    }
}
