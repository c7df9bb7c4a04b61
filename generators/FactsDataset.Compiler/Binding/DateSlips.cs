using System.Globalization;
using System.Text;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>Knows the other ways in which people write dates, and what each is in EDTF.</summary>
internal static class DateSlips
{
    private const int MonthsInYear = 12;

    private static readonly char[] Separators = ['/', '.', '-', ' '];

    // In the order of the months; English ones by their first three letters too.
    private static readonly string[] EnglishMonths =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] ArabicMonths =
        ["يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر", "ديسمبر"];

    /// <summary>What to write instead of a text that is no EDTF; null where no one knows what it was meant to say.</summary>
    public static string? Advise(string text)
    {
        string plain = WithoutQuotes(WithAsciiDigits(text.Trim()));
        if (plain != text && EdtfDate.TryParse(plain, out _))
        {
            return $"It has digits, blanks or quotation marks that EDTF does not have; write {plain}";
        }

        return OfNumbers(plain.Split(Separators)) ?? OfWords(plain);
    }

    /// <summary>The set of dates that a list without quotation marks was meant to be; null where it is none.</summary>
    public static string? SetOf(SequenceSyntax list)
    {
        string written = "[" + string.Join(",", list.Items.Select(static item => (item as ScalarSyntax)?.Text)) + "]";
        return EdtfDate.TryParse(written, out _) ? written : null;
    }

    private static string? OfNumbers(string[] parts)
    {
        int[] numbers = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length is 0 or > 4 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        return (parts.Length, Array.FindIndex(parts, static part => part.Length == 4)) switch
        {
            (3, 0) => Day(numbers[0], numbers[1], numbers[2]) is { } day ? Ordered(day) : null,
            (3, 2) => OfDayAndMonth(numbers[2], numbers[0], numbers[1]),
            (2, 1) => Month(numbers[1], numbers[0]) is { } month ? Ordered(month) : null,
            _ => null,
        };
    }

    private static string? OfDayAndMonth(int year, int first, int second)
    {
        string? dayFirst = Day(year, second, first);
        string? monthFirst = Day(year, first, second);
        return dayFirst is not null && monthFirst is not null && dayFirst != monthFirst
            ? $"It may be one of two days; write the year, the month and the day: {dayFirst} or {monthFirst}"
            : (dayFirst ?? monthFirst) is { } only ? Ordered(only) : null;
    }

    private static string? OfWords(string text)
    {
        int? year = null;
        int? month = null;
        int? day = null;
        foreach (string word in text.Split([' ', ',', '،', '-', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            string digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
            if (MonthOf(word) is { } named && month is null)
            {
                month = named;
            }
            else if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int four) && year is null)
            {
                year = four;
            }
            else if (digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int two) && day is null)
            {
                day = two;
            }
            else if (!word.Equals("of", StringComparison.OrdinalIgnoreCase) && !word.Equals("the", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        if (year is not { } knownYear || month is not { } knownMonth)
        {
            return null;
        }

        if (day is { } knownDay)
        {
            return Day(knownYear, knownMonth, knownDay) is { } whole ? $"Months are numbers; write {whole}" : null;
        }

        string found = Month(knownYear, knownMonth)!;
        return $"Months are numbers; write {found} for the whole month, {found}-XX for some day in it";
    }

    private static string Ordered(string date) => $"A date has its year first, then a hyphen, and two digits each for month and day; write {date}";

    private static string? Month(int year, int month) =>
        month is >= 1 and <= MonthsInYear ? year.ToString("0000", CultureInfo.InvariantCulture) + "-" + month.ToString("00", CultureInfo.InvariantCulture) : null;

    private static string? Day(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= MonthsInYear && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Month(year, month) + "-" + day.ToString("00", CultureInfo.InvariantCulture)
            : null;

    private static int? MonthOf(string word)
    {
        string lower = word.ToLowerInvariant().TrimEnd('.');
        int english = Array.FindIndex(EnglishMonths, month => month == lower || (lower.Length >= 3 && month.StartsWith(lower, StringComparison.Ordinal)));
        int found = english >= 0 ? english : Array.IndexOf(ArabicMonths, lower.Replace('أ', 'ا').Replace('إ', 'ا'));
        return found < 0 ? null : found + 1;
    }

    private static string WithAsciiDigits(string text)
    {
        StringBuilder written = new(text.Length);
        foreach (char character in text)
        {
            written.Append(char.IsDigit(character) ? (char)('0' + (int)char.GetNumericValue(character)) : character);
        }

        return written.ToString();
    }

    private static string WithoutQuotes(string text) => text.Trim('“', '”', '„', '«', '»', '‘', '’', '"', '\'', ' ', '\u00A0');
}
