using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>How entries are named where they are told of outside C#. Plumbing for tools.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntryIds
{
    /// <summary>The namespace of the dataset that an entry belongs to: that of its record.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is <see langword="null"/>.</exception>
    public static string DatasetOf(IEntry entry) => (entry ?? throw new ArgumentNullException(nameof(entry))).GetType().Namespace ?? string.Empty;

    /// <summary>
    /// The id of an entry as another names it: the id alone within a dataset, with the namespace of the entry's own dataset
    /// before it, such as <c>factsdataset:khalifa-haftar</c>, from another one.
    /// </summary>
    /// <param name="entry">The entry that is named.</param>
    /// <param name="dataset">The namespace of the dataset that names it; <see langword="null"/> where it is not known, so that the id stands alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is <see langword="null"/>.</exception>
    public static string From(IEntry entry, string? dataset)
    {
        string own = DatasetOf(entry);
        return dataset is null || own == dataset ? entry.Id : own.ToLowerInvariant() + ":" + entry.Id;
    }
}
