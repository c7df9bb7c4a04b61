using System.Globalization;
using System.Text.Json;

namespace FactsDataset.Cli.Differences;

/// <summary>The day of a change, as the data tell it.</summary>
internal static class ChangeDays
{
    /// <summary>The last day on which the entry was coded, reviewed or retracted; null where it does not say.</summary>
    public static DateOnly? Of(JsonElement entry)
    {
        IEnumerable<JsonElement> reviews = entry.TryGetProperty("reviewed", out JsonElement reviewed) && reviewed.ValueKind == JsonValueKind.Array
            ? reviewed.EnumerateArray()
            : [];
        return reviews.Select(static review => Day(review, "on"))
            .Append(entry.TryGetProperty("coded", out JsonElement coded) ? Day(coded, "on") : null)
            .Append(entry.TryGetProperty("retracted", out JsonElement retracted) ? Day(retracted, "date") : null)
            .Max();
    }

    private static DateOnly? Day(JsonElement item, string member) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(member, out JsonElement text) && text.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(text.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}
