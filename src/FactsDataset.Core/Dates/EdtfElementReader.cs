#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// Reads one element of an EDTF text: level 0 dates (year, month, day) with level 1 unspecified digits and qualifier
/// (Extended Date/Time Format Specification, Library of Congress, 2019). It stops at the first mistake, and at what is
/// left to <see cref="EdtfRareReader"/>.
/// </summary>
internal ref struct EdtfElementReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private int _position;
    private int _firstUnspecified;

    /// <summary>A reader of the whole of <paramref name="text"/>, which starts at <paramref name="start"/> of the date.</summary>
    public EdtfElementReader(ReadOnlySpan<char> text, int start)
    {
        _text = text;
        _start = start;
        _position = 0;
        _firstUnspecified = -1;
        Error = null;
        ErrorPosition = 0;
    }

    /// <summary>What is wrong; <see langword="null"/> while nothing is.</summary>
    public string? Error { get; private set; }

    /// <summary>Where it is wrong, as an index into the whole date.</summary>
    public int ErrorPosition { get; private set; }

    /// <summary>Reads the element; <c>default</c> when <see cref="Error"/> says why not.</summary>
    public EdtfElement Read()
    {
        if (!TryReadYear(out int firstYear, out int lastYear))
        {
            return default;
        }

        DateUnit unit = DateUnit.Year;
        int month = 0;
        int day = 0;
        if (TakeHyphen())
        {
            unit = DateUnit.Month;
            if (!TryReadMonth(out month))
            {
                return default;
            }

            if (TakeHyphen())
            {
                unit = DateUnit.Day;
                if (!TryReadDay(firstYear, month, out day))
                {
                    return default;
                }
            }
        }

        char qualifier = '\0';
        if (_position < _text.Length && !TryReadQualifier(out qualifier))
        {
            return default;
        }

        DateMember bounds = EdtfBounds.Of(unit, firstYear, lastYear, month, day);
        return new EdtfElement(bounds, _firstUnspecified >= 0, qualifier);
    }

    private bool TryReadYear(out int first, out int last)
    {
        first = 0;
        last = 0;
        int unspecified = 0;
        for (int i = 0; i < 4; i++)
        {
            char c = Peek();
            if (c == 'X')
            {
                unspecified++;
                _firstUnspecified = _firstUnspecified < 0 ? _position : _firstUnspecified;
            }
            else if (c is < '0' or > '9')
            {
                return i > 0 && AtEndOfPart()
                    ? Fail(EdtfMessages.YearDigits, 0)
                    : Fail(EdtfUnexpected.Explain(_text, _position), _position);
            }
            else if (unspecified > 0)
            {
                return Fail(EdtfMessages.Rare, _firstUnspecified);
            }

            int digit = c == 'X' ? 0 : c - '0';
            first = first * 10 + digit;
            last = last * 10 + (c == 'X' ? 9 : digit);
            _position++;
        }

        if (unspecified > 2)
        {
            return Fail(EdtfMessages.Rare, _firstUnspecified);
        }

        return last > 0 || Fail(EdtfMessages.Rare, 0);
    }

    /// <summary>Reads two digits or XX, which gives 0.</summary>
    private bool TryReadMonth(out int month)
    {
        int start = _position;
        if (_firstUnspecified >= 0)
        {
            month = 0;
            return Fail(EdtfMessages.Rare, _firstUnspecified);
        }

        if (!TryReadPair(EdtfMessages.MonthDigits, out month))
        {
            return false;
        }

        if (_firstUnspecified >= 0 || month is >= 1 and <= 12)
        {
            return true;
        }

        return Fail(month is >= 21 and <= 41 ? EdtfMessages.Rare : EdtfMessages.MonthRange, start);
    }

    private bool TryReadDay(int year, int month, out int day)
    {
        int start = _position;
        if (!TryReadPair(EdtfMessages.DayDigits, out day))
        {
            return false;
        }

        if (month == 0)
        {
            return day == 0 && _text[start] == 'X' || Fail(EdtfMessages.Rare, _firstUnspecified);
        }

        if (_firstUnspecified >= 0)
        {
            return true;
        }

        if (day is < 1 or > 31)
        {
            return Fail(EdtfMessages.DayRange, start);
        }

        return day <= DateTime.DaysInMonth(year, month) || Fail(EdtfMessages.DayOfMonth(year, month), start);
    }

    private bool TryReadPair(string tooShort, out int value)
    {
        value = 0;
        int start = _position;
        for (int i = 0; i < 2; i++)
        {
            char c = Peek();
            if (c is not 'X' and (< '0' or > '9'))
            {
                return AtEndOfPart() && (i > 0 || c is not ('?' or '~' or '%'))
                    ? Fail(tooShort, start)
                    : Fail(EdtfUnexpected.Explain(_text, _position), _position);
            }

            value = value * 10 + (c == 'X' ? 0 : c - '0');
            _position++;
        }

        bool first = _text[start] == 'X';
        bool second = _text[start + 1] == 'X';
        if (first != second)
        {
            return Fail(EdtfMessages.Rare, first ? start : start + 1);
        }

        _firstUnspecified = first && _firstUnspecified < 0 ? start : _firstUnspecified;
        return true;
    }

    private bool TryReadQualifier(out char qualifier)
    {
        qualifier = Peek();
        if (qualifier is not ('?' or '~' or '%'))
        {
            string error = qualifier is >= '0' and <= '9' ? TooManyDigits() : EdtfUnexpected.Explain(_text, _position);
            return Fail(error, _position);
        }

        int next = _position + 1;
        if (next == _text.Length)
        {
            return true;
        }

        return _text[next] is '?' or '~' or '%'
            ? Fail(EdtfMessages.TwoQualifiers, next)
            : Fail(EdtfMessages.Rare, _position);
    }

    private readonly bool AtEndOfPart() =>
        _position == _text.Length || _text[_position] is '-' or '?' or '~' or '%';

    private readonly string TooManyDigits() => _position switch
    {
        4 => EdtfMessages.NoHyphens,
        7 => EdtfMessages.MonthDigits,
        _ => EdtfMessages.DayDigits,
    };

    private bool TakeHyphen()
    {
        if (Peek() != '-')
        {
            return false;
        }

        _position++;
        return true;
    }

    private readonly char Peek() => _position < _text.Length ? _text[_position] : '\0';

    private bool Fail(string error, int position)
    {
        Error = error;
        ErrorPosition = _start + position;
        return false;
    }
}
