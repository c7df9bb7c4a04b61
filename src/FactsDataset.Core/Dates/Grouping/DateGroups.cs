using System.Collections;
using System.Diagnostics;

namespace FactsDataset.Core;

/// <summary>
/// Items by year or by month, in the order of time, and apart from them those of which none can be told. Each item is in
/// one place and no other, so that the counts add up. Never changes.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <example><c>foreach (var month in ArmsClaims.All.GroupByMonth(claim =&gt; claim.SaidOn)) …</c></example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DateGroups<T> : IReadOnlyList<DateGroup<T>>
{
    private readonly List<DateGroup<T>> _groups;

    internal DateGroups(List<DateGroup<T>> groups, IReadOnlyList<T> spanning, IReadOnlyList<T> undecided, IReadOnlyList<T> undated)
    {
        _groups = groups;
        Spanning = spanning;
        Undecided = undecided;
        Undated = undated;
    }

    /// <summary>The number of years or months in which anything certainly lies.</summary>
    public int Count => _groups.Count;

    /// <summary>What spans several years or months under every reading, such as <c>2018-12-30/2019-01-02</c>.</summary>
    public IReadOnlyList<T> Spanning { get; }

    /// <summary>
    /// What may lie in one year or month and may lie in another, or span several, such as <c>2018-XX</c> by month,
    /// <c>[..2016-06-28]</c>, or <c>2025-05-08/</c>, of which nobody tells when it ends.
    /// </summary>
    public IReadOnlyList<T> Undecided { get; }

    /// <summary>What has no date.</summary>
    public IReadOnlyList<T> Undated { get; }

    /// <summary>The group at a zero-based index.</summary>
    /// <param name="index">The index.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not below <see cref="Count"/>.</exception>
    public DateGroup<T> this[int index] => _groups[index];

    /// <summary>The groups in the order of time. Years and months in which nothing lies are left out.</summary>
    public IEnumerator<DateGroup<T>> GetEnumerator() => _groups.GetEnumerator();

    /// <summary>Each group with its count, and how many are spanning, undecided and undated.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"[{string.Join(", ", _groups)}], {Spanning.Count} spanning, {Undecided.Count} undecided, {Undated.Count} undated");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
