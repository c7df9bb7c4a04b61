#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

// How dates are put in one total order for time lines. How they compare by their readings is in EdtfComparison.
#pragma warning disable CA1036 // No < or >: the order of a time line is not the same as being earlier, and would be taken for it.
public sealed partial class EdtfDate
#pragma warning restore CA1036
{
    /// <summary>
    /// A total order for time lines: by earliest start (by latest end where the start is unbounded), then by latest end
    /// (unbounded last), then by canonical text. 0 means equal. It says nothing about which date is earlier; ask
    /// <see cref="EdtfComparison.IsBefore"/> that.
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

    private long StartKey => _bounds.EarliestStart == DateMember.Past ? _bounds.LatestEnd : _bounds.EarliestStart;

    /// <summary>The bounds of all members together.</summary>
    internal ref readonly DateMember Bounds => ref _bounds;

    /// <summary>Whether there are gaps between what it may be that its bounds and members do not tell.</summary>
    internal bool IsSparse { get; }

    /// <summary>All that it may be, or of a set of which all are meant its members.</summary>
    internal List<DateMember> ReadMembers() => IsSparse ? EdtfParser.Expand(_text) : _members is null ? [_bounds] : [.. _members];

    internal int MemberCount => _members?.Length ?? 1;

    internal DateMember Member(int index) => _members is null ? _bounds : _members[index];
}
