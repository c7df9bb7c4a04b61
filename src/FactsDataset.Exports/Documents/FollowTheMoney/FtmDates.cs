using System.Globalization;

namespace FactsDataset.Exports.Documents.FollowTheMoney;

/// <summary>
/// Dates by their beginning, as FollowTheMoney has them: a year, a month or a day. Of a date that is less certain, as much of it as all that
/// it may be begins with.
/// </summary>
internal static class FtmDates
{
    /// <summary>The values of a date: one date, or the start and the end of an interval; none where nothing is common to all it may be.</summary>
    /// <param name="field">The field that has it.</param>
    /// <param name="date">The date.</param>
    /// <param name="one">The property of one date.</param>
    /// <param name="mayBeInterval">Whether the schema has a start and an end.</param>
    public static IReadOnlyList<FtmValue> Of(string field, EdtfDate date, string one = "date", bool mayBeInterval = true)
    {
        string text = date.ToString();
        string[] ends = text.Split('/');
        if (ends.Length == 2 && mayBeInterval)
        {
            (string? first, string? last) = PlainDate.Of(date);
            return [.. Value("startDate", first ?? Common(date.EarliestStartDay, date.LatestStartDay)), .. Value("endDate", last ?? Common(date.EarliestEndDay, date.LatestEndDay))];
        }

        return [.. Value(one, ends.Length == 1 && PlainDate.IsWhole(date) ? text : Common(date.EarliestStartDay, date.LatestEndDay))];

        IEnumerable<FtmValue> Value(string property, string? value)
        {
            if (value is not null)
            {
                yield return new FtmValue(property, "date", value) { Field = field, Original = PlainDate.IsWhole(date) && (ends.Length == 1 || mayBeInterval) ? null : text };
            }
        }
    }

    private static string? Common(EdtfDay? first, EdtfDay? last)
    {
        if (first?.ToDateOnly() is not { } start || last?.ToDateOnly() is not { } end || start.Year != end.Year)
        {
            return null;
        }

        string form = start == end ? "yyyy-MM-dd" : start.Month == end.Month ? "yyyy-MM" : "yyyy";
        return start.ToString(form, CultureInfo.InvariantCulture);
    }
}
