#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

// How dates compare: in three values by their readings, and in one total order for time lines.
#pragma warning disable CA1036 // No < or >: the order of a time line is not the same as being earlier, and would be taken for it.
public sealed partial class EdtfDate
#pragma warning restore CA1036
{
    /// <summary>Whether this date ends before the other starts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public Certainty IsBefore(EdtfDate other)
    {
        // The bounds of a set decide this as its members do: all are before when the latest is, none when the earliest isn't.
        return DateMemberComparison.Before(_bounds, Required(other)._bounds);
    }

    /// <summary>Whether this date starts after the other ends.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public Certainty IsAfter(EdtfDate other) => Required(other).IsBefore(this);

    /// <summary>Whether the two dates have a day in common.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public Certainty Overlaps(EdtfDate other)
    {
        EdtfDate required = Required(other);
        if (DateMemberComparison.Overlaps(_bounds, required._bounds) == Certainty.No)
        {
            return Certainty.No;
        }

        CertaintyTally tally = default;
        for (int i = 0; i < MemberCount; i++)
        {
            for (int j = 0; j < required.MemberCount; j++)
            {
                if (tally.Add(DateMemberComparison.Overlaps(Member(i), required.Member(j))))
                {
                    return Certainty.Possibly;
                }
            }
        }

        return tally.Result;
    }

    /// <summary>Whether the whole of this date lies in the other.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public Certainty Within(EdtfDate other)
    {
        EdtfDate required = Required(other);
        CertaintyTally tally = default;
        for (int i = 0; i < MemberCount; i++)
        {
            for (int j = 0; j < required.MemberCount; j++)
            {
                if (tally.Add(DateMemberComparison.Within(Member(i), required.Member(j))))
                {
                    return Certainty.Possibly;
                }
            }
        }

        return tally.Result;
    }

    /// <summary>
    /// A total order for time lines: by earliest start (by latest end where the start is unbounded), then by latest end
    /// (unbounded last), then by canonical text. 0 means equal. It says nothing about which date is earlier; ask
    /// <see cref="IsBefore"/> that.
    /// </summary>
    /// <param name="other">The other date; <see langword="null"/> comes before every date.</param>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = StartKey.CompareTo(other.StartKey);
        if (order == 0)
        {
            order = _bounds.LatestEnd.CompareTo(other._bounds.LatestEnd);
        }

        return order == 0 ? string.CompareOrdinal(_text, other._text) : order;
    }

    /// <summary>Compares as <see cref="CompareTo(EdtfDate)"/> does.</summary>
    /// <exception cref="ArgumentException">The other is no date.</exception>
    int IComparable.CompareTo(object? obj) => obj is null or EdtfDate
        ? CompareTo(obj as EdtfDate)
        : throw new ArgumentException("An EdtfDate compares with an EdtfDate only.", nameof(obj));

    /// <summary>Whether the canonical texts are the same.</summary>
    public bool Equals(EdtfDate? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <summary>Whether the canonical texts are the same.</summary>
    public static bool operator ==(EdtfDate? left, EdtfDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the canonical texts differ.</summary>
    public static bool operator !=(EdtfDate? left, EdtfDate? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    private int StartKey => _bounds.EarliestStart == DateMember.Past ? _bounds.LatestEnd : _bounds.EarliestStart;

    private int MemberCount => _members?.Length ?? 1;

    private DateMember Member(int index) => _members is null ? _bounds : _members[index];

    private static EdtfDate Required(EdtfDate other) => other ?? throw new ArgumentNullException(nameof(other));
}
