#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// One member of a date: an interval of days whose start and end lie within bounds, all of them day numbers and
/// inclusive, of years far beyond those of a DateOnly too. With a <see cref="Unit"/> it is one such unit, anywhere from the first to the last that the bounds admit.
/// </summary>
internal readonly struct DateMember
{
    /// <summary>The start or end is not bounded towards the past.</summary>
    public const long Past = long.MinValue;

    /// <summary>The start or end is not bounded towards the future.</summary>
    public const long Future = long.MaxValue;

    public DateMember(long earliestStart, long latestStart, long earliestEnd, long latestEnd, DateUnit unit)
    {
        EarliestStart = earliestStart;
        LatestStart = latestStart;
        EarliestEnd = earliestEnd;
        LatestEnd = latestEnd;
        Unit = unit;
    }

    public long EarliestStart { get; }

    public long LatestStart { get; }

    public long EarliestEnd { get; }

    public long LatestEnd { get; }

    public DateUnit Unit { get; }

    /// <summary>One unit, from the first of <paramref name="first"/> to the last of <paramref name="last"/>.</summary>
    public static DateMember Range(DateMember? first, DateMember? last, DateUnit unit) => new(
        first?.EarliestStart ?? Past,
        last?.LatestStart ?? Future,
        first?.EarliestEnd ?? Past,
        last?.LatestEnd ?? Future,
        unit);

    /// <summary>
    /// An interval that begins some time in <paramref name="start"/> and ends some time in <paramref name="end"/>, as
    /// EDTF level 0 reads 2004-06/2006-08; <see langword="null"/> for an open or unknown side.
    /// </summary>
    public static DateMember Interval(DateMember? start, DateMember? end)
    {
        long earliestStart = start?.EarliestStart ?? Past;
        long latestEnd = end?.LatestEnd ?? Future;

        // Neither does it start after its end nor end before its start, whatever the two dates admit.
        long latestStart = Math.Min(start?.LatestEnd ?? Future, latestEnd);
        long earliestEnd = Math.Max(end?.EarliestStart ?? Past, earliestStart);
        return new DateMember(earliestStart, latestStart, earliestEnd, latestEnd, DateUnit.None);
    }

    /// <summary>A run of days of which both ends are known.</summary>
    public static DateMember Run(long first, long last) => new(first, first, last, last, DateUnit.None);

    /// <summary>What begins with the first of the two to begin and ends with the last to end.</summary>
    public DateMember Hull(in DateMember other) => new(
        Math.Min(EarliestStart, other.EarliestStart),
        Math.Min(LatestStart, other.LatestStart),
        Math.Max(EarliestEnd, other.EarliestEnd),
        Math.Max(LatestEnd, other.LatestEnd),
        DateUnit.None);

    /// <summary>The bounds that hold for both members.</summary>
    public DateMember Union(in DateMember other) => new(
        Math.Min(EarliestStart, other.EarliestStart),
        Math.Max(LatestStart, other.LatestStart),
        Math.Min(EarliestEnd, other.EarliestEnd),
        Math.Max(LatestEnd, other.LatestEnd),
        DateUnit.None);
}
