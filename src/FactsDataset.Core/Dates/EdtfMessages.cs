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
    public const string Empty =
        "There is no date here; write a year, a month or a day, such as 2018, 2018-11 or 2018-11-05.";

    public const string SurroundingSpace =
        "A date has no space before or after it; remove the space.";

    public const string InnerSpace =
        "A date has no space in it, except after a comma in a set; remove the space.";

    public const string DateTime =
        "A time of day is not supported; write the day alone, such as 2018-11-05.";

    public const string Season =
        "Seasons and quarters (months 21 to 41) are not supported; write the months as an interval, such as 2018-03/2018-05.";

    public const string LongYear =
        "Years with Y are not supported; write a year of four digits from 0001 to 9999.";

    public const string SignedYear =
        "Years carry no sign; write a year of four digits from 0001 to 9999.";

    public const string YearZero =
        "There is no year 0000 here; write a year of four digits from 0001 to 9999.";

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

    public const string PartialQualification =
        "A qualifier of one part of a date is not supported; write ? (uncertain), ~ (approximate) or % (both) once, at the end of the date.";

    public const string TwoQualifiers =
        "A date carries one qualifier; write % where it is both uncertain (?) and approximate (~).";

    public const string UnspecifiedForm =
        "X stands only for the last one or two digits of a year, or for a whole month or day at the end; write it as in 201X, 20XX, 2018-XX, 2018-11-XX or 2018-XX-XX.";

    public const string LowerCaseX =
        "An unspecified digit is a capital X; write X and not x.";

    public const string NonAsciiDigit =
        "Digits are those of ASCII; write 0 to 9.";

    public const string OtherHyphen =
        "The hyphen is that of ASCII; write - (U+002D).";

    public const string Exponent =
        "Years with an exponent are not supported; write a year of four digits from 0001 to 9999.";

    public const string SignificantDigits =
        "Significant digits (S) are not supported; write unspecified digits with X, such as 201X or 20XX.";

    public const string AllOf =
        "All-of sets in { } are not supported; write an interval such as 2018-11-05/2018-11-07, or a one-of set in [ ].";

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

    public const string SetUnclosed =
        "The set is not closed; write ] at its end.";

    public const string AfterSet =
        "Nothing follows the ] of a set; remove it.";

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

    /// <summary>A day beyond the last of its month; names the last one.</summary>
    public static string DayOfMonth(int year, int month)
    {
        int last = CalendarDays.Of(year, month, System.DateTime.DaysInMonth(year, month));
        return "That month has no such day; write one up to " + CalendarDays.Format(last) + ".";
    }
}
