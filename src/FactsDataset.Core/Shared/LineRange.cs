using System.Diagnostics;
using System.Globalization;

#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// A run of lines of a document, one-based, both ends included. <c>default</c> is no range: its lines are 0.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.LineRangeJsonConverter))]
#endif
public readonly struct LineRange : IEquatable<LineRange>, IComparable<LineRange>, IComparable
{
    /// <summary>The lines from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="start">The one-based number of the first line.</param>
    /// <param name="end">The one-based number of the last line, included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start is below 1, or the end before the start.</exception>
    public LineRange(int start, int end)
    {
        if (start < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(start), "Lines count from 1.");
        }

        if (end < start)
        {
            throw new ArgumentOutOfRangeException(nameof(end), "A range ends at its first line or after it.");
        }

        Start = start;
        End = end;
    }

    /// <summary>The first line, one-based.</summary>
    public int Start { get; }

    /// <summary>The last line, one-based; the range holds it.</summary>
    public int End { get; }

    /// <summary>Whether the range holds a line.</summary>
    /// <param name="line">The one-based number of the line.</param>
    public bool Contains(int line) => line >= Start && line <= End && line > 0;

    /// <summary>Parses <c>14</c> or <c>3-12</c>; <see langword="false"/> for anything else.</summary>
    /// <param name="text">ASCII digits, without leading zeros, sign or space.</param>
    /// <param name="range">The range; <c>default</c> on failure.</param>
    public static bool TryParse(string? text, out LineRange range)
    {
        range = default;
        if (text is null)
        {
            return false;
        }

        int hyphen = text.IndexOf('-');
        ReadOnlySpan<char> first = text.AsSpan(0, hyphen < 0 ? text.Length : hyphen);
        if (!TryParseLine(first, out int start))
        {
            return false;
        }

        int end = start;
        if (hyphen >= 0 && (!TryParseLine(text.AsSpan(hyphen + 1), out end) || end < start))
        {
            return false;
        }

        range = new LineRange(start, end);
        return true;
    }

    /// <summary>Parses <c>14</c> or <c>3-12</c>.</summary>
    /// <param name="text">The text; <see langword="null"/> is no range.</param>
    /// <exception cref="FormatException">The text is neither a line nor a range of lines.</exception>
    public static LineRange Parse(string? text) => TryParse(text, out LineRange range)
        ? range
        : throw new FormatException("A range of lines is a line such as 14, or two such as 3-12, the smaller first, counted from 1.");

    /// <summary>Whether the two ranges hold the same lines.</summary>
    public static bool operator ==(LineRange left, LineRange right) => left.Equals(right);

    /// <summary>Whether the two ranges differ.</summary>
    public static bool operator !=(LineRange left, LineRange right) => !left.Equals(right);

    /// <summary>Whether the left comes before the right.</summary>
    public static bool operator <(LineRange left, LineRange right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left comes before the right, or is the same.</summary>
    public static bool operator <=(LineRange left, LineRange right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left comes after the right.</summary>
    public static bool operator >(LineRange left, LineRange right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left comes after the right, or is the same.</summary>
    public static bool operator >=(LineRange left, LineRange right) => left.CompareTo(right) >= 0;

    /// <summary>Whether the two ranges hold the same lines.</summary>
    public bool Equals(LineRange other) => Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LineRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 397) ^ End);

    /// <summary>By start, then by end.</summary>
    public int CompareTo(LineRange other)
    {
        int order = Start.CompareTo(other.Start);
        return order != 0 ? order : End.CompareTo(other.End);
    }

    /// <summary>Compares as <see cref="CompareTo(LineRange)"/> does; <see langword="null"/> comes first.</summary>
    /// <exception cref="ArgumentException">The other is no <see cref="LineRange"/>.</exception>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        LineRange other => CompareTo(other),
        _ => throw new ArgumentException("A LineRange compares with a LineRange only.", nameof(obj)),
    };

    /// <summary>The range as it is written: <c>14</c> or <c>3-12</c>.</summary>
    public override string ToString()
    {
        string start = Start.ToString(CultureInfo.InvariantCulture);
        return Start == End ? start : start + "-" + End.ToString(CultureInfo.InvariantCulture);
    }

    // Nine digits fit an int, and no document has more lines.
    private static bool TryParseLine(ReadOnlySpan<char> text, out int line)
    {
        line = 0;
        if (text.Length is 0 or > 9 || text[0] == '0')
        {
            return false;
        }

        foreach (char c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }

            line = line * 10 + (c - '0');
        }

        return true;
    }
}
