#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// The years, months and days that a date with X in any place may be, or the seasons that one may stand for. What it may be
/// is counted through, since <c>15XX-02-29</c> is only in leap years and <c>1985-XX-31</c> only in seven months.
/// </summary>
internal readonly struct EdtfPattern
{
    /// <summary>Stands for X among the digits.</summary>
    public const int Any = 10;

    private readonly bool _isNegative;
    private readonly (int A, int B, int C, int D) _year;
    private readonly (int A, int B) _month;
    private readonly (int A, int B) _day;

    public EdtfPattern(DateUnit unit, bool isNegative, (int A, int B, int C, int D) year, (int A, int B) month, (int A, int B) day)
    {
        Unit = unit;
        _isNegative = isNegative;
        _year = year;
        _month = month;
        _day = day;
    }

    /// <summary>What it is one of; none for a season or another part of a year.</summary>
    public DateUnit Unit { get; }

    /// <summary>Whether it is a season, of which nobody can tell the days.</summary>
    public bool IsSeason => Unit == DateUnit.None && _month.A * Any + _month.B < EdtfSeasons.FirstQuarter;

    /// <summary>What holds for all that it may be; null where it may be nothing, such as <c>1985-02-3X</c>.</summary>
    public DateMember? Bounds()
    {
        DateMember? first = null;
        DateMember? last = null;
        for (int index = 0; index < YearCount && first is null; index++)
        {
            first = Hull(YearAt(index));
        }

        for (int index = YearCount - 1; index >= 0 && last is null; index--)
        {
            last = Hull(YearAt(index));
        }

        if (first is not { } one || last is not { } other)
        {
            return null;
        }

        DateMember both = one.Union(other);
        return new DateMember(both.EarliestStart, both.LatestStart, both.EarliestEnd, both.LatestEnd, Unit);
    }

    /// <summary>All that it may be, as members without a gap in them, in the order of time.</summary>
    public void AddTo(List<DateMember> members)
    {
        for (int index = 0; index < YearCount; index++)
        {
            AddYear(YearAt(index), members);
        }
    }

    private static bool IsFree((int A, int B) digits) => digits is { A: Any, B: Any };

    private static bool Matches((int A, int B) digits, int value) =>
        (digits.A == Any || digits.A == value / 10) && (digits.B == Any || digits.B == value % 10);

    private int YearCount => Choices(_year.A) * Choices(_year.B) * Choices(_year.C) * Choices(_year.D);

    private static int Choices(int digit) => digit == Any ? 10 : 1;

    /// <summary>The year at an index in the order of time; null for -0000, which is no year.</summary>
    private long? YearAt(int index)
    {
        int rest = _isNegative ? YearCount - 1 - index : index;
        int year = 0;
        int place = 1;
        year += place * Take(_year.D, ref rest);
        place *= 10;
        year += place * Take(_year.C, ref rest);
        place *= 10;
        year += place * Take(_year.B, ref rest);
        place *= 10;
        year += place * Take(_year.A, ref rest);
        return !_isNegative ? year : year == 0 ? null : -year;
    }

    private static int Take(int digit, ref int rest)
    {
        if (digit != Any)
        {
            return digit;
        }

        int taken = rest % 10;
        rest /= 10;
        return taken;
    }

    /// <summary>From the first to the last that it may be in one year.</summary>
    private DateMember? Hull(long? year)
    {
        List<DateMember> members = [];
        AddYear(year, members);
        if (members.Count == 0)
        {
            return null;
        }

        DateMember all = members[0];
        foreach (DateMember member in members)
        {
            all = all.Union(member);
        }

        return all;
    }

    private void AddYear(long? known, List<DateMember> members)
    {
        if (known is not { } year)
        {
            return;
        }

        if (Unit == DateUnit.None)
        {
            EdtfSeasons.AddTo(members, year, _month.A * Any + _month.B);
            return;
        }

        if (Unit == DateUnit.Year || (IsFree(_month) && (Unit == DateUnit.Month || IsFree(_day))))
        {
            Add(members, CalendarDays.Of(year, 1, 1), CalendarDays.Of(year, 12, 31));
            return;
        }

        for (int month = 1; month <= 12; month++)
        {
            if (Matches(_month, month))
            {
                AddMonth(year, month, members);
            }
        }
    }

    private void AddMonth(long year, int month, List<DateMember> members)
    {
        long first = CalendarDays.Of(year, month, 1);
        int length = CalendarDays.InMonth(year, month);
        if (Unit == DateUnit.Month || IsFree(_day))
        {
            Add(members, first, first + length - 1);
            return;
        }

        for (int day = 1; day <= length; day++)
        {
            if (Matches(_day, day))
            {
                Add(members, first + day - 1, first + day - 1);
            }
        }
    }

    /// <summary>Adds the units from the first day to the last, to those before them where no gap lies between.</summary>
    private void Add(List<DateMember> members, long first, long last)
    {
        DateMember units = new(first, CalendarDays.FirstOfUnit(last, Unit), CalendarDays.LastOfUnit(first, Unit), last, Unit);
        if (members.Count > 0 && members[members.Count - 1] is { } before && before.LatestEnd + 1 == first)
        {
            members[members.Count - 1] = DateMember.Range(before, units, Unit);
        }
        else
        {
            members.Add(units);
        }
    }
}
