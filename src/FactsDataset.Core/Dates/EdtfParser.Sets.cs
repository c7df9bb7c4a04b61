#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

// Sets of level 2: [a,b], [a..b], [..b], [a..], [a,b..c], and the same in braces, of which all are meant.
internal ref partial struct EdtfParser
{
    /// <summary>Two sets are compared member by member, so that what each may hold bounds what a comparison costs.</summary>
    private const int MostMembers = 1000;

    private bool TryReadSet(char closing)
    {
        int close = _text.IndexOf(closing);
        if (close < 0)
        {
            return Fail(closing == ']' ? EdtfMessages.SetUnclosed : EdtfMessages.AllOfUnclosed, _text.Length);
        }

        if (close < _text.Length - 1)
        {
            string error = _text[close + 1] == '/' ? EdtfMessages.SetInInterval : EdtfMessages.AfterSet;
            return Fail(error, _text[close + 1] == '/' ? 0 : close + 1);
        }

        int slash = _text.IndexOf('/');
        if (slash >= 0)
        {
            return Fail(EdtfMessages.IntervalInSet, slash);
        }

        int members = 0;
        bool hasRange = false;
        for (int start = 1; start <= close;)
        {
            if (members == MostMembers)
            {
                return Fail(EdtfMessages.SetTooLarge, start);
            }

            int comma = _text.Slice(start, close - start).IndexOf(',');
            int end = comma < 0 ? close : start + comma;
            if (!TryReadMember(start, end, start == 1, comma < 0, out bool isRange))
            {
                return false;
            }

            members++;
            hasRange |= isRange;
            start = end + 1;
        }

        return members > 1 || hasRange || Fail(EdtfMessages.SetTooSmall, 0);
    }

    private bool TryReadMember(int start, int end, bool isFirst, bool isLast, out bool isRange)
    {
        isRange = false;
        if (start == end)
        {
            return Fail(isFirst && isLast ? EdtfMessages.SetTooSmall : EdtfMessages.SetMemberMissing, start);
        }

        int dots = IndexOfDots(start, end);
        if (dots < 0)
        {
            if (!TryReadElement(start, end, out EdtfElement element))
            {
                return false;
            }

            Add(element);
            return true;
        }

        isRange = true;
        return TryReadRange(start, dots, end, isFirst, isLast);
    }

    private bool TryReadRange(int start, int dots, int end, bool isFirst, bool isLast)
    {
        int afterDots = dots + 2;
        bool hasStart = dots > start;
        bool hasEnd = afterDots < end;
        if (!hasStart && !hasEnd)
        {
            return Fail(EdtfMessages.SetTooSmall, start);
        }

        if (!hasStart && !isFirst)
        {
            return Fail(EdtfMessages.RangeStartOpen, dots);
        }

        if (!hasEnd && !isLast)
        {
            return Fail(EdtfMessages.RangeEndOpen, dots);
        }

        int second = IndexOfDots(afterDots, end);
        if (second >= 0)
        {
            return Fail(EdtfMessages.SecondRange, second);
        }

        DateMember? first = null;
        DateMember? last = null;
        if ((hasStart && !TryReadRangeEnd(start, dots, out first)) || (hasEnd && !TryReadRangeEnd(afterDots, end, out last)))
        {
            return false;
        }

        if (first is not null && last is not null)
        {
            if (first.Value.Unit != last.Value.Unit)
            {
                return Fail(EdtfMessages.RangePrecision, afterDots);
            }

            if (first.Value.EarliestStart > last.Value.EarliestStart)
            {
                return Fail(EdtfMessages.RangeBackwards, afterDots);
            }
        }

        AddRange(first, last);
        return true;
    }

    private bool TryReadRangeEnd(int start, int end, out DateMember? bounds)
    {
        bounds = null;
        if (!TryReadElement(start, end, out EdtfElement element))
        {
            return false;
        }

        if (element.IsUnspecified || element.Qualifier != '\0')
        {
            return Fail(EdtfMessages.RangeImprecise, start);
        }

        bounds = element.Bounds;
        return bounds.Value.Unit != DateUnit.None || Fail(EdtfMessages.RangePrecision, start);
    }

    private void AddRange(DateMember? first, DateMember? last)
    {
        // All from the one to the other are one run of days; an end that is open is that of an interval.
        Add(_isAllOf
            ? new DateMember(
                first?.EarliestStart ?? DateMember.Past,
                first?.EarliestStart ?? last!.Value.EarliestStart,
                last?.LatestEnd ?? first!.Value.LatestEnd,
                last?.LatestEnd ?? DateMember.Future,
                DateUnit.None)
            : DateMember.Range(first, last, (first ?? last)!.Value.Unit));
    }

    private void Add(EdtfElement element)
    {
        if (element.Pattern is { } pattern)
        {
            _isSparse = !_isAllOf;
            if (_isExpanding && _isSparse)
            {
                List<DateMember> members = [];
                pattern.AddTo(members);
                foreach (DateMember member in members)
                {
                    Add(member);
                }

                return;
            }
        }

        Add(element.Bounds);
    }

    private void Add(DateMember member)
    {
        if (_all is null)
        {
            _all = [];
            _first = member;
        }
        else
        {
            _first = _isAllOf ? _first.Hull(member) : _first.Union(member);
        }

        _all.Add(member);
    }
}
