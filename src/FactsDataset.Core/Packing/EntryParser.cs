using System.ComponentModel;
using FactsDataset.Core.Text;

namespace FactsDataset.Core.Packing;

/// <summary>Finds an entry by the id in a route or a query. Plumbing for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntryParser
{
    /// <summary>The entry that was found.</summary>
    /// <param name="id">The id that was looked for.</param>
    /// <param name="found">What has the id, or had it.</param>
    /// <param name="all">Where it was looked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">Nothing has the id; the message names the nearest.</exception>
    public static T Parse<T>(string id, T? found, IEnumerable<IEntry> all)
        where T : class, IEntry
    {
        if (id is null)
        {
            throw new ArgumentNullException(nameof(id));
        }

        return found ?? throw new FormatException(
            "No " + typeof(T).Name + " has the id " + Quoted.Text(id)
            + (Spelling.Nearest(id, all.Select(static entry => entry.Id)) is { } nearest ? ": did you mean '" + nearest + "'?" : "."));
    }
}
