#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// What is said about a text that is no supported date. Each message says what is wrong and what to write instead.
/// </summary>
internal static class EdtfMessages
{
    /// <summary>Not shown: it is left to <see cref="EdtfRareReader"/>, which says what is wrong.</summary>
    public const string Rare = "rare";

    public const string Empty =
        "There is no date here; write a year, a month or a day, such as 2018, 2018-11 or 2018-11-05.";

    public const string SurroundingSpace =
        "A date has no space before or after it; remove the space.";

    public const string InnerSpace =
        "A date has no space in it, not in a set either; remove the space.";

    public const string TimeOfDay =
        "A time of day stands behind a whole day, with hours, minutes and seconds; write it as in 2018-11-05T10:00:00, with Z or an offset such as +04:30 where its zone is known.";

    public const string TimeInside =
        "An interval and a set have days and no times of day; write the day alone.";

    public const string PlusSign =
        "A year carries no plus sign; remove it.";

    public const string MinusZero =
        "Year 0 carries no sign; write 0000, which is 1 BC.";

    public const string LongYear =
        "Y stands at the start of a year of more than four digits; write it as in Y170000002 or Y-170000002.";

    public const string ShortYearWithY =
        "Y stands before a year of more than four digits, the first of them no 0; write a year of four digits without Y.";

    public const string YearTooFar =
        "A year has at most 16 digits here; write one up to Y9999999999999999.";

    public const string MonthOfLongYear =
        "A year with Y or S has no month; write the year alone.";

    public const string Exponent =
        "An exponent stands behind a year with Y, neither of them 0; write it as in Y17E7.";

    public const string SignificantDigits =
        "S tells how many digits of a year are significant, from 1 to all of them; write it as in 1950S2.";

    public const string SignificantUnspecified =
        "A year has either X or S; write 195X or 1950S3.";

    public const string PartOfYearRange =
        "There is no such month and no such part of a year; write a month from 01 to 12, or a season or quarter from 21 to 41.";

    public const string DayOfSeason =
        "A season or quarter has no day; write the day with its month.";

    public const string NoSuchDate =
        "Whatever digits stand for X, there is no such day; write one that its months have.";

    public const string UnspecifiedDigit =
        "X stands for one digit of a year of four, or of a month or day of two; write it as in 156X-12-25.";

    public const string QualifierPlace =
        "A qualifier stands before or behind a year, month or day; write it as in 2004-06~-11 or ?2004-06-~11.";

    public const string YearDigits =
        "A year has four digits; write 0987 for the year 987.";

    public const string NoHyphens =
        "Year, month and day are separated by hyphens; write 2018-11-05 and not 20181105.";

    public const string MonthDigits =
        "A month has two digits; write 2018-05 and not 2018-5.";

    public const string MonthRange =
        "There is no such month; write a month from 01 to 12.";

    public const string DayDigits =
        "A day has two digits; write 2018-05-01 and not 2018-05-1.";

    public const string DayRange =
        "There is no such day in any month; write a day from 01 to 31.";

    public const string TwoQualifiers =
        "A date carries one qualifier; write % where it is both uncertain (?) and approximate (~).";

    public const string LowerCaseX =
        "An unspecified digit is a capital X; write X and not x.";

    public const string NonAsciiDigit =
        "Digits are those of ASCII; write 0 to 9.";

    public const string OtherHyphen =
        "The hyphen is that of ASCII; write - (U+002D).";

    public const string SlashAlone =
        "An interval needs a date on at least one side; write it as in 2018-11-05/.. or ../2018-11-05.";

    public const string BothSidesOpen =
        "An interval that is open or unknown on both sides says nothing; write a date on one side, or leave the date out.";

    public const string SecondSlash =
        "An interval has one slash; write its start, a slash and its end.";

    public const string Duration =
        "Durations are not supported; write the end of the interval as a date.";

    public const string IntervalBackwards =
        "The interval ends before it starts; write the earlier date first.";

    public const string SetInInterval =
        "A set can't be a side of an interval; write a date there.";

    public const string IntervalInSet =
        "An interval can't be a member of a set; write its dates, or a range such as [2018-11-05..2018-11-07].";

    public const string AllOfUnclosed =
        "The set is not closed; write } at its end.";

    public const string SetUnclosed =
        "The set is not closed; write ] at its end.";

    public const string AfterSet =
        "Nothing follows the ] or } of a set; remove it.";

    public const string SetTooSmall =
        "A set needs two dates or a range; write [2018,2019], [2018..2020], [2018..] or [..2018], or the one date without brackets.";

    public const string SetTooLarge =
        "A set has at most 1000 dates or ranges; write a range for those that follow one another, such as [2018-11-05..2018-11-07].";

    public const string SetMemberMissing =
        "A date is missing between the commas of the set; write it or remove the comma.";

    public const string RangeBackwards =
        "The range ends before it starts; write the earlier date first.";

    public const string RangePrecision =
        "The two dates of a range have one precision; write two years, two months or two days.";

    public const string RangeImprecise =
        "The dates of a range in a set are plain; write them without X and without a qualifier.";

    public const string RangeStartOpen =
        "A range without a start stands first in a set; move it there or write its start.";

    public const string RangeEndOpen =
        "A range without an end stands last in a set; move it there or write its end.";

    public const string SecondRange =
        "A range has one '..'; write its first date, two dots and its last date.";

    public const string RangeOutsideSet =
        "Two dots join dates only in a set; write 2018/2020 for the whole time, or [2018..2020] for one year in it.";

    public const string CommaOutsideSet =
        "A comma separates dates only in a set; write [2018,2019] for one of two dates.";

    public const string StrayBracket =
        "A bracket stands only at the start or end of the whole date; remove it.";

    public const string Unexpected =
        "This is no part of a date; write YYYY, YYYY-MM or YYYY-MM-DD, such as 2018, 2018-11 or 2018-11-05.";

    /// <summary>A part of EDTF that is none of those which the schema names.</summary>
    public static string NotAllowed(EdtfParts part) => part switch
    {
        EdtfParts.Times => "A time of day is not used here; write the day alone, such as 2018-11-05, or add 'times' to 'dates' in schema.yaml.",
        EdtfParts.NegativeYears =>
            "Year 0000 and years with a minus sign are not used here; write a year of four digits from 0001 to 9999, or add 'negative-years' to 'dates' in schema.yaml.",
        EdtfParts.LongYears =>
            "Years with Y or an exponent are not used here; write a year of four digits from 0001 to 9999, or add 'long-years' to 'dates' in schema.yaml.",
        EdtfParts.SignificantDigits =>
            "Significant digits (S) are not used here; write unspecified digits with X, such as 201X or 20XX, or add 'significant-digits' to 'dates' in schema.yaml.",
        EdtfParts.Seasons =>
            "Seasons (21 to 32) are not used here; write the months as an interval, such as 2018-03/2018-05, or add 'seasons' to 'dates' in schema.yaml.",
        EdtfParts.Quarters =>
            "Quarters and other parts of a year (33 to 41) are not used here; write the months as an interval, such as 2018-01/2018-03, or add 'quarters' to 'dates' in schema.yaml.",
        EdtfParts.UnspecifiedDigits =>
            "X stands only for the last one or two digits of a year, or for a whole month or day at the end; write it as in 201X, 20XX, 2018-XX, 2018-11-XX or 2018-XX-XX, or add 'unspecified-digits' to 'dates' in schema.yaml.",
        EdtfParts.PartialQualifiers =>
            "A qualifier of one part of a date is not used here; write ? (uncertain), ~ (approximate) or % (both) once, at the end of the date, or add 'partial-qualifiers' to 'dates' in schema.yaml.",
        _ => "All-of sets in { } are not used here; write an interval such as 2018-11-05/2018-11-07, or a one-of set in [ ], or add 'all-of-sets' to 'dates' in schema.yaml.",
    };

    /// <summary>A day beyond the last of its month; names the last one.</summary>
    public static string DayOfMonth(int year, int month)
    {
        long last = CalendarDays.Of(year, month, System.DateTime.DaysInMonth(year, month));
        return "That month has no such day; write one up to " + CalendarDays.Format(last) + ".";
    }
}
