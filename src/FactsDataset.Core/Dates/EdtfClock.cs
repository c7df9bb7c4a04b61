#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>Reads a time of day: <c>hh:mm:ss</c>, with <c>Z</c> or an offset from UTC behind it (level 0, Date and Time).</summary>
internal static class EdtfClock
{
    /// <summary>Reads the whole of what stands behind T.</summary>
    /// <param name="text">The text.</param>
    /// <param name="time">The time of day; 24 hours for the end of the day.</param>
    /// <param name="offset">The offset from UTC; <see langword="null"/> where the time is local.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out TimeSpan time, out TimeSpan? offset)
    {
        time = default;
        offset = null;
        if (text.Length < 8
            || !TryPair(text, 0, 24, out int hours)
            || text[2] != ':'
            || !TryPair(text, 3, 59, out int minutes)
            || text[5] != ':'
            || !TryPair(text, 6, 59, out int seconds))
        {
            return false;
        }

        time = new TimeSpan(hours, minutes, seconds);
        return time <= TimeSpan.FromDays(1) && TryOffset(text.Slice(8), out offset);
    }

    private static bool TryOffset(ReadOnlySpan<char> text, out TimeSpan? offset)
    {
        offset = null;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text.Length == 1)
        {
            offset = TimeSpan.Zero;
            return text[0] == 'Z';
        }

        int minutes = 0;
        bool hasMinutes = text.Length == 6 && text[3] == ':' && TryPair(text, 4, 59, out minutes);
        if (text[0] is not ('+' or '-') || !(text.Length == 3 || hasMinutes) || !TryPair(text, 1, 23, out int hours))
        {
            return false;
        }

        TimeSpan amount = new(hours, minutes, 0);
        offset = text[0] == '-' ? -amount : amount;

        // ISO 8601 writes no offset of minus nothing, and nowhere is further from UTC.
        return text[0] == '-' ? amount > TimeSpan.Zero && amount <= TimeSpan.FromHours(12) : amount <= TimeSpan.FromHours(14);
    }

    private static bool TryPair(ReadOnlySpan<char> text, int start, int most, out int value)
    {
        value = 0;
        if (start + 2 > text.Length || text[start] is < '0' or > '9' || text[start + 1] is < '0' or > '9')
        {
            return false;
        }

        value = (text[start] - '0') * 10 + (text[start + 1] - '0');
        return value <= most;
    }
}
