using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>Puts what several fields refer to into one list. Plumbing for generated code.</summary>
/// <typeparam name="T">What the list holds; what is not one is left out.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntryListBuilder<T>
    where T : class, IEntry
{
    private readonly List<T> _entries = [];

    /// <summary>Adds what one field refers to; nothing where it refers to nothing.</summary>
    public EntryListBuilder<T> Add(IEntry? entry)
    {
        if (entry is T one)
        {
            _entries.Add(one);
        }

        return this;
    }

    /// <summary>Adds what the items of a list refer to.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is <see langword="null"/>.</exception>
    public EntryListBuilder<T> AddAll(IEnumerable<IEntry> entries)
    {
        foreach (IEntry entry in entries ?? throw new ArgumentNullException(nameof(entries)))
        {
            Add(entry);
        }

        return this;
    }

    /// <summary>The entries, in the order in which they were added.</summary>
    public IReadOnlyList<T> ToList() => new ValueList<T>(_entries.ToArray());
}
