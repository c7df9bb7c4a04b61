using System.Globalization;
using System.Text.Json;

namespace FactsDataset.Cli.Differences;

/// <summary>Shows an old and a new value, long ones cut down to where they differ.</summary>
internal static class ValuePair
{
    private const int LongestValue = 100;
    private const int LongestItem = 240;
    private const int Context = 20;
    private const string Cut = "…";

    /// <summary>The two values as compact JSON, <c>(none)</c> for one that is absent.</summary>
    public static (string Old, string New) Shorten(JsonElement? old, JsonElement? @new)
    {
        string before = TextOf(old);
        string after = TextOf(@new);
        if (before.Length <= LongestValue && after.Length <= LongestValue)
        {
            return (before, after);
        }

        int common = old is null || @new is null ? 0 : before.AsSpan().CommonPrefixLength(after);
        int start = common <= Context * 2 ? 0 : common - Context;
        return (Window(before, start, LongestValue), Window(after, start, LongestValue));
    }

    /// <summary>An item of a list as compact JSON, its end cut off where it is long.</summary>
    public static string ShortenItem(JsonElement value) => Window(CompactJson.Of(value), 0, LongestItem);

    /// <summary>A text, its end cut off where it is long.</summary>
    public static string ShortenText(string text) => Window(text, 0, LongestItem);

    private static string TextOf(JsonElement? value) => value is { } present ? CompactJson.Of(present) : "(none)";

    /// <summary>The part from there on, cut between what people see as characters.</summary>
    private static string Window(string text, int start, int longest)
    {
        int from = start == 0 ? 0 : Boundary(text, start);
        int to = text.Length - from <= longest ? text.Length : Boundary(text, from + longest);
        return (from > 0 ? Cut : string.Empty) + text[from..to] + (to < text.Length ? Cut : string.Empty);
    }

    /// <summary>The nearest boundary between text elements, at or before the position.</summary>
    private static int Boundary(string text, int position)
    {
        // Elements are short: some way back is far enough to meet a boundary, and the rest need not be looked at.
        int boundary = Math.Max(0, position - LongestValue);
        while (boundary < position)
        {
            int length = StringInfo.GetNextTextElementLength(text, boundary);
            if (boundary + length > position)
            {
                break;
            }

            boundary += length;
        }

        return boundary;
    }
}
