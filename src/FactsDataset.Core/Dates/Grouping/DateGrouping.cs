namespace FactsDataset.Core;

/// <summary>Groups facts, and whatever else has a date, by year and by month.</summary>
/// <remarks>
/// A group holds what certainly lies in it. What spans several of them, what may lie in more than one, and what has no
/// date are told apart in the result: see <see cref="DateGroups{T}.Spanning"/>, <see cref="DateGroups{T}.Undecided"/> and
/// <see cref="DateGroups{T}.Undated"/>.
/// </remarks>
public static class DateGrouping
{
    /// <summary>Facts by the year in which they happen.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts; walked once, at once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public static DateGroups<TFact> GroupByYear<TFact>(this IEnumerable<TFact> facts)
        where TFact : IFact =>
        Group(facts, static fact => fact.When, DateUnit.Year);

    /// <summary>Items by the year in which a date of theirs lies.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; walked once, at once.</param>
    /// <param name="date">The date of an item, such as the day of a statement; <see langword="null"/> where it has none.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static DateGroups<T> GroupByYear<T>(this IEnumerable<T> items, Func<T, EdtfDate?> date) =>
        Group(items, date, DateUnit.Year);

    /// <summary>Facts by the month in which they happen.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts; walked once, at once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public static DateGroups<TFact> GroupByMonth<TFact>(this IEnumerable<TFact> facts)
        where TFact : IFact =>
        Group(facts, static fact => fact.When, DateUnit.Month);

    /// <summary>Items by the month in which a date of theirs lies.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; walked once, at once.</param>
    /// <param name="date">The date of an item, such as the day of a statement; <see langword="null"/> where it has none.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static DateGroups<T> GroupByMonth<T>(this IEnumerable<T> items, Func<T, EdtfDate?> date) =>
        Group(items, date, DateUnit.Month);

    private static DateGroups<T> Group<T>(IEnumerable<T> items, Func<T, EdtfDate?> dateOf, DateUnit unit)
    {
        _ = items ?? throw new ArgumentNullException(nameof(items));
        _ = dateOf ?? throw new ArgumentNullException(nameof(dateOf));
        SortedDictionary<long, List<T>> certain = [];
        List<T> spanning = [];
        List<T> undecided = [];
        List<T> undated = [];
        foreach (T item in items)
        {
            EdtfDate? date = dateOf(item);
            if (date is null)
            {
                undated.Add(item);
            }
            else if (FirstDayOfOnly(date, unit) is { } first)
            {
                if (!certain.TryGetValue(first, out List<T>? group))
                {
                    certain.Add(first, group = []);
                }

                group.Add(item);
            }
            else
            {
                (CanLieInOne(date, unit) ? undecided : spanning).Add(item);
            }
        }

        List<DateGroup<T>> groups = [.. certain.Select(pair => new DateGroup<T>(CalendarDays.UnitAt(pair.Key, unit), pair.Value.AsReadOnly()))];
        return new DateGroups<T>(groups, spanning.AsReadOnly(), undecided.AsReadOnly(), undated.AsReadOnly());
    }

    /// <summary>The first day of the one unit that the date lies in under every reading; null where there is none.</summary>
    private static long? FirstDayOfOnly(EdtfDate date, DateUnit unit) =>
        date.EarliestStartDay is { DayNumber: var start } && date.LatestEndDay is { DayNumber: var end } && end <= CalendarDays.LastOfUnit(start, unit)
            ? CalendarDays.FirstOfUnit(start, unit)
            : null;

    /// <summary>Whether the date lies in one unit under any reading.</summary>
    private static bool CanLieInOne(EdtfDate date, DateUnit unit)
    {
        DateMember any = DateMember.Range(null, null, unit);
        return date.IsAllOf
            ? DateMemberComparison.Within(date.Bounds, any) != Certainty.No
            : date.ReadMembers().Exists(member => DateMemberComparison.Within(member, any) != Certainty.No);
    }
}
