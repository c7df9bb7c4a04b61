using System.Globalization;

namespace FactsDataset.Reading.Wording;

/// <summary>One date of an EDTF text, without a slash, comma or dots, taken apart.</summary>
/// <param name="Year">The four signs of the year, X where a digit is not specified.</param>
/// <param name="Month">The month; 0 where it is not specified, null where the date is a whole year.</param>
/// <param name="Day">The day; 0 where it is not specified, null where the date is a whole month or year.</param>
/// <param name="Qualifier"><c>?</c>, <c>~</c>, <c>%</c>, or NUL where there is none.</param>
internal readonly record struct DateElement(string Year, int? Month, int? Day, char Qualifier)
{
    /// <summary>Whether every part is known and nothing qualifies it, so that it can be shortened beside another.</summary>
    public bool IsPlain => Qualifier == '\0' && !Year.Contains('X', StringComparison.Ordinal) && Month is not 0 && Day is not 0;

    /// <summary>Takes a canonical text apart.</summary>
    public static DateElement Parse(string text)
    {
        char qualifier = text[^1] is '?' or '~' or '%' ? text[^1] : '\0';
        string[] parts = (qualifier == '\0' ? text : text[..^1]).Split('-');
        return new DateElement(parts[0], Part(parts, 1), Part(parts, 2), qualifier);
    }

    /// <summary>The date in words.</summary>
    public string ToWords(Phrases phrases)
    {
        string words = WithoutQualifier(phrases);
        return Qualifier switch
        {
            '?' => phrases.Perhaps(words),
            '~' => phrases.About(words),
            '%' => phrases.Perhaps(phrases.About(words)),
            _ => words,
        };
    }

    /// <summary>The date in words, without the parts that it has in common with one that follows.</summary>
    /// <remarks>Both are plain and name the same unit.</remarks>
    public string ToWordsBefore(DateElement next, Phrases phrases) => (Month, Day) switch
    {
        (int month, int day) when Year == next.Year && month == next.Month => Number(day),
        (int month, int day) when Year == next.Year => Number(day) + " " + phrases.Month(month),
        (int month, null) when Year == next.Year => phrases.Month(month),
        _ => ToWords(phrases),
    };

    /// <summary>A number in the digits of EDTF, without leading zeros.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string WithoutQualifier(Phrases phrases) => (Month, Day) switch
    {
        (null, _) when Year.Contains('X', StringComparison.Ordinal) => phrases.SomeYear(YearText(Year.Replace('X', '0')), YearText(Year.Replace('X', '9'))),
        (null, _) => YearText(Year),
        (0, null) => phrases.SomeMonth(YearText(Year)),
        (0, _) => phrases.SomeDay(YearText(Year)),
        (int month, null) => phrases.MonthOf(YearText(Year), month),
        (int month, 0) => phrases.SomeDay(phrases.MonthOf(YearText(Year), month)),
        (int month, int day) => phrases.DayOf(YearText(Year), month, day),
    };

    private static string YearText(string year) => year.TrimStart('0') is { Length: > 0 } digits ? digits : "0";

    private static int? Part(string[] parts, int index) => index >= parts.Length
        ? null
        : int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
