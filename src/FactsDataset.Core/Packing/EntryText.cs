using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>Prints an entry without walking to any other. Plumbing for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntryText
{
    /// <summary>
    /// Kind, id and label, such as <c>place moscow: Moscow</c>; of a fact, whether it is negated; of what is made for a test,
    /// that it is.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="store">The store that it was read from.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string Of(IEntry entry, FactStore store)
    {
        string label = (entry ?? throw new ArgumentNullException(nameof(entry))).Label;
        return entry.Kind + " " + entry.Id
            + (label == entry.Id ? string.Empty : ": " + label)
            + (entry is IFact fact ? PolarityReader.Mark(fact.Polarity) : string.Empty)
            + MadeRow.Mark(store ?? throw new ArgumentNullException(nameof(store)));
    }
}
