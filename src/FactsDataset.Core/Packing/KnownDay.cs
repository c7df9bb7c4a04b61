using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>Finds the day by which a fact was known at the latest. Plumbing for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KnownDay
{
    /// <summary>The earliest of the last days of publication of its sources and of the dates at which it was said.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="said">What the fields hold that the schema marks <c>known-by</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static EdtfDate? Of(IFact fact, params EdtfDate?[] said)
    {
        EdtfDay? earliest = null;
        foreach (Evidence item in (fact ?? throw new ArgumentNullException(nameof(fact))).Evidence)
        {
            earliest = Earlier(earliest, item.Source.Published.LatestEndDay);
        }

        foreach (EdtfDate? date in said ?? throw new ArgumentNullException(nameof(said)))
        {
            earliest = Earlier(earliest, date?.LatestEndDay);
        }

        return earliest is { } day ? day.ToDate() : null;
    }

    private static EdtfDay? Earlier(EdtfDay? left, EdtfDay? right) => left is null || right < left ? right ?? left : left;
}
