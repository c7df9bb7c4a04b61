using System.Globalization;
using System.Text;
using FactsDataset.Reading;
using FactsDataset.Reading.Values;

namespace FactsDataset.Exports.Documents;

/// <summary>
/// Facts as a calendar (iCalendar, RFC 5545): those alone whose days are known, and that do not stand for many. A month, an approximate
/// date or an open interval has no day to stand on.
/// </summary>
internal static class CalendarDocument
{
    /// <summary>How many bytes a line has at most, its end not counted.</summary>
    private const int LineLength = 75;

    /// <summary>The document.</summary>
    public static byte[] Of(DatasetView dataset)
    {
        StringBuilder text = new();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//FactsDataset//facts export//EN");
        Line(text, "X-WR-CALNAME:" + Escape(dataset.Schema.Namespace));
        foreach (EntryView fact in dataset.Facts.Where(static fact => !fact.IsAggregate))
        {
            if (DaysOf(fact.When) is { } days)
            {
                WriteEvent(text, fact, days.First, days.Last, dataset.Schema.Namespace);
            }
        }

        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The first and the last day of a date that is a day, or runs from one day to another; null for any other.</summary>
    private static (DateOnly First, DateOnly Last)? DaysOf(EdtfDate? date)
    {
        string[] days = date?.ToString().Split('/') ?? [];
        return days.Length is 1 or 2 && Day(days[0]) is { } first && Day(days[^1]) is { } last && last < DateOnly.MaxValue ? (first, last) : null;
    }

    // What is known to the month, approximate or open has another form.
    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static void WriteEvent(StringBuilder text, EntryView fact, DateOnly first, DateOnly last, string dataset)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{fact.Id}@{dataset.ToLowerInvariant()}");

        // The standard wants the time of writing; the day itself keeps the bytes the same.
        Line(text, $"DTSTAMP:{Digits(first)}T000000Z");
        Line(text, "DTSTART;VALUE=DATE:" + Digits(first));
        Line(text, "DTEND;VALUE=DATE:" + Digits(last.AddDays(1)));
        Line(text, "SUMMARY:" + Escape(fact.Label()));
        Line(text, "CATEGORIES:" + Escape(fact.Kind.Name));
        if (fact.Kind.EventPlace is { } place && fact.Find(place.Name)?.Value is ReferenceValue { Target: { } where })
        {
            Line(text, "LOCATION:" + Escape(where.Label()));
        }

        string?[] remarks = [fact.Status, fact.Polarity == Polarity.Affirmed ? null : fact.Polarity.ToString().ToLowerInvariant(), .. fact.Sources.Select(static source => source.Id)];
        Line(text, "DESCRIPTION:" + Escape(string.Join("; ", remarks.OfType<string>())));
        Line(text, "END:VEVENT");
    }

    private static string Digits(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>A line, folded between characters where it is longer than the standard allows.</summary>
    private static void Line(StringBuilder text, string line)
    {
        int length = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LineLength)
            {
                text.Append("\r\n ");
                length = 1;
            }

            text.Append(rune);
            length += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
