using System.Diagnostics;
using System.Globalization;

namespace FactsDataset.Core;

/// <summary>
/// A span of text within one line of a document. Lines end at LF alone and count from 1; the span is a half-open range
/// of Unicode code points in its line, counted from 0, as in the TextPositionSelector of the W3C's Web Annotation Data
/// Model. <c>default</c> is no position: its line is 0.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.TextPositionJsonConverter))]
#endif
public readonly struct TextPosition : IEquatable<TextPosition>, IComparable<TextPosition>, IComparable
{
    /// <summary>A span.</summary>
    /// <param name="line">The one-based number of the line.</param>
    /// <param name="start">The zero-based index of its first code point in the line.</param>
    /// <param name="end">The index behind its last code point.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The line is below 1, the start below 0, or the end before the start.
    /// </exception>
    public TextPosition(int line, int start, int end)
    {
        if (line < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(line), "Lines count from 1.");
        }

        if (start < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(start), "Code points count from 0.");
        }

        if (end < start)
        {
            throw new ArgumentOutOfRangeException(nameof(end), "A span ends where it starts or after it.");
        }

        Line = line;
        Start = start;
        End = end;
    }

    /// <summary>The one-based line.</summary>
    public int Line { get; }

    /// <summary>The first code point in the line, zero-based.</summary>
    public int Start { get; }

    /// <summary>The code point behind the last, zero-based.</summary>
    public int End { get; }

    /// <summary>Whether the two are one span.</summary>
    public static bool operator ==(TextPosition left, TextPosition right) => left.Equals(right);

    /// <summary>Whether the two are different spans.</summary>
    public static bool operator !=(TextPosition left, TextPosition right) => !left.Equals(right);

    /// <summary>Whether the left comes before the right.</summary>
    public static bool operator <(TextPosition left, TextPosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left comes before the right, or is the same.</summary>
    public static bool operator <=(TextPosition left, TextPosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left comes after the right.</summary>
    public static bool operator >(TextPosition left, TextPosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left comes after the right, or is the same.</summary>
    public static bool operator >=(TextPosition left, TextPosition right) => left.CompareTo(right) >= 0;

    /// <summary>Whether the two are one span.</summary>
    public bool Equals(TextPosition other) => Line == other.Line && Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextPosition other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Line * 397) ^ Start) * 397) ^ End);

    /// <summary>By line, then by start, then by end.</summary>
    public int CompareTo(TextPosition other)
    {
        int order = Line.CompareTo(other.Line);
        order = order != 0 ? order : Start.CompareTo(other.Start);
        return order != 0 ? order : End.CompareTo(other.End);
    }

    /// <summary>Compares as <see cref="CompareTo(TextPosition)"/> does; <see langword="null"/> comes first.</summary>
    /// <exception cref="ArgumentException">The other is no <see cref="TextPosition"/>.</exception>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TextPosition other => CompareTo(other),
        _ => throw new ArgumentException("A TextPosition compares with a TextPosition only.", nameof(obj)),
    };

    /// <summary>The position as fact files write it, such as <c>14:0-87</c>.</summary>
    public override string ToString() =>
        Line.ToString(CultureInfo.InvariantCulture) + ":"
        + Start.ToString(CultureInfo.InvariantCulture) + "-"
        + End.ToString(CultureInfo.InvariantCulture);
}
