#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// A year, a month or a day with nothing else: <c>YYYY</c>, <c>YYYY-MM</c>, <c>YYYY-MM-DD</c>. Most dates are one of these, and the
/// whole parser has many methods, each of which would be compiled before a program's first date.
/// </summary>
internal static class EdtfPlainDate
{
    /// <summary>The date; <see langword="null"/> for any other text, a wrong one too: the parser says what it is.</summary>
    public static EdtfDate? Read(string text)
    {
        if (text.Length is not (4 or 7 or 10))
        {
            return null;
        }

        int year = 0;
        int month = 0;
        int day = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (i is 4 or 7 ? c != '-' : c is < '0' or > '9')
            {
                return null;
            }

            if (i < 4)
            {
                year = (year * 10) + c - '0';
            }
            else if (i is 5 or 6)
            {
                month = (month * 10) + c - '0';
            }
            else if (i is 8 or 9)
            {
                day = (day * 10) + c - '0';
            }
        }

        int firstMonth = text.Length == 4 ? 1 : month;
        int lastMonth = text.Length == 4 ? 12 : month;
        if (year == 0 || lastMonth is 0 or > 12)
        {
            return null;
        }

        int length = DateTime.DaysInMonth(year, lastMonth);
        int firstDay = text.Length == 10 ? day : 1;
        int lastDay = text.Length == 10 ? day : length;
        if (firstDay == 0 || lastDay > length)
        {
            return null;
        }

        long start = CalendarDays.Of(year, firstMonth, firstDay);
        long end = CalendarDays.Of(year, lastMonth, lastDay);
        DateUnit unit = text.Length == 4 ? DateUnit.Year : text.Length == 7 ? DateUnit.Month : DateUnit.Day;
        return new EdtfDate(text, new DateMember(start, start, end, end, unit), members: null, isUncertain: false, isApproximate: false);
    }
}
