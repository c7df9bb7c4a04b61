using System.Text.RegularExpressions;

namespace FactsDataset.Exports.Documents;

/// <summary>A year, a month or a day as every calendar has it, without a qualification.</summary>
internal static partial class PlainDate
{
    /// <summary>The first and the last of a date: the same twice of one date, either absent where an interval is open or says less than a date.</summary>
    public static (string? Start, string? End) Of(EdtfDate date)
    {
        string[] ends = date.ToString().Split('/');
        return ends.Length > 2 ? (null, null) : (Plain(ends[0]), Plain(ends[^1]));
    }

    /// <summary>Whether the date is one of these, or an interval of two, so that nothing is lost.</summary>
    public static bool IsWhole(EdtfDate date) => Of(date) is ({ }, { });

    private static string? Plain(string text) => Form().IsMatch(text) ? text : null;

    // Months above 12 are seasons.
    [GeneratedRegex(@"\A[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?\z")]
    private static partial Regex Form();
}
