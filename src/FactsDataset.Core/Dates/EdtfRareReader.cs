#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// Reads an element that <see cref="EdtfElementReader"/> does not know: what is rare in EDTF, levels 0 to 2. It stands
/// apart, so that a program whose dates are common ones never compiles it.
/// </summary>
internal ref partial struct EdtfRareReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private readonly EdtfParts _allowed;
    private int _position;
    private EdtfQualifiers _qualifiers;
    private int _unspecified;

    /// <summary>A reader of the whole of <paramref name="text"/>, which starts at <paramref name="start"/> of the date.</summary>
    public EdtfRareReader(ReadOnlySpan<char> text, int start, EdtfParts allowed)
    {
        _text = text;
        _start = start;
        _allowed = allowed;
        _position = 0;
        _qualifiers = default;
        _unspecified = -1;
        Part = EdtfParts.None;
        PartPosition = 0;
        Error = null;
        ErrorPosition = 0;
    }

    /// <summary>The first part of EDTF that it uses and that is not allowed; none where all are.</summary>
    public EdtfParts Part { get; private set; }

    /// <summary>Where that part stands, as an index into the whole date.</summary>
    public int PartPosition { get; private set; }

    /// <summary>What is wrong; <see langword="null"/> while nothing is.</summary>
    public string? Error { get; private set; }

    /// <summary>Where it is wrong, as an index into the whole date.</summary>
    public int ErrorPosition { get; private set; }

    /// <summary>Reads the element; <c>default</c> when <see cref="Error"/> says why not.</summary>
    public EdtfElement Read()
    {
        EdtfElement element = ReadAny();
        if (_unspecified >= 0)
        {
            Use(EdtfParts.UnspecifiedDigits, _unspecified);
        }

        // A qualifier is of level 1 at the end alone.
        if (_qualifiers.Count > 1 || (_qualifiers.Count == 1 && _qualifiers.First < _text.Length - 1))
        {
            Use(EdtfParts.PartialQualifiers, _qualifiers.First);
        }

        return element;
    }

    private EdtfElement ReadAny()
    {
        int time = _text.IndexOf('T');
        if (time > 0 && _text[0] is (>= '0' and <= '9') or '-')
        {
            return ReadMoment(time);
        }

        if (!TryReadQualifier())
        {
            return default;
        }

        if (Peek() == 'Y')
        {
            Use(EdtfParts.LongYears, _position);
            return ReadLongYear();
        }

        return ReadDate();
    }

    private EdtfElement ReadDate()
    {
        bool isNegative = Peek() == '-';
        int year = _position;
        if (isNegative)
        {
            Use(EdtfParts.NegativeYears, _position);
            _position++;
        }

        if (!TryReadYear(out (int A, int B, int C, int D) digits))
        {
            return default;
        }

        bool isZero = digits is (0, 0, 0, 0);
        if (isZero)
        {
            Use(EdtfParts.NegativeYears, year);
        }

        if (isZero && isNegative)
        {
            return Fail(EdtfMessages.MinusZero, year);
        }

        if (Peek() == 'S')
        {
            return _unspecified >= 0
                ? Fail(EdtfMessages.SignificantUnspecified, _position)
                : ReadSignificant(isNegative, digits.A * 1000 + digits.B * 100 + digits.C * 10 + digits.D, year);
        }

        DateUnit unit = DateUnit.Year;
        (int A, int B) month = default;
        (int A, int B) day = default;
        if (!TryReadQualifier())
        {
            return default;
        }

        if (Peek() == '-')
        {
            unit = DateUnit.Month;
            if (!TryReadMonth(out month, ref unit))
            {
                return default;
            }

            if (Peek() == '-')
            {
                if (unit == DateUnit.None)
                {
                    return Fail(EdtfMessages.DayOfSeason, _position);
                }

                unit = DateUnit.Day;
                if (!TryReadComponent(EdtfMessages.DayDigits, out day))
                {
                    return default;
                }
            }
        }

        if (_position < _text.Length)
        {
            Use(Peek() == 'E' ? EdtfParts.LongYears : EdtfParts.None, _position);
            return Fail(EdtfUnexpected.ExplainRare(_text, _position), _position);
        }

        EdtfPattern pattern = new(unit, isNegative, digits, month, day);
        return Finish(pattern, _text.Slice(year));
    }

    private EdtfElement Finish(EdtfPattern pattern, ReadOnlySpan<char> text)
    {
        if (pattern.Bounds() is not { } bounds)
        {
            return Fail(EdtfMessages.NoSuchDate, Math.Max(_text.LastIndexOf('-') + 1, 0));
        }

        bool isToldByBounds = !pattern.IsSeason && (_unspecified < 0 || (pattern.Unit != DateUnit.None && HasOnlyLastUnspecified(text)));
        return new EdtfElement(bounds, _unspecified >= 0, _qualifiers.All, hasTime: false, isToldByBounds ? null : pattern);
    }

    /// <summary>Whether behind the first X there is none but X, so that what it may be follows one another.</summary>
    private static bool HasOnlyLastUnspecified(ReadOnlySpan<char> text)
    {
        bool found = false;
        foreach (char c in text)
        {
            found |= c == 'X';
            if (found && c is >= '0' and <= '9')
            {
                return false;
            }
        }

        return found;
    }

    private bool TryReadMonth(out (int A, int B) month, ref DateUnit unit)
    {
        int start = _position + 1;
        if (!TryReadComponent(EdtfMessages.MonthDigits, out month))
        {
            return false;
        }

        int number = month.A * 10 + month.B;
        if (month.A == EdtfPattern.Any || month.B == EdtfPattern.Any)
        {
            return month.A is 0 or 1 or EdtfPattern.Any || TryFail(EdtfMessages.MonthRange, start);
        }

        start = _text[start] is '?' or '~' or '%' ? start + 1 : start;
        if (number is >= EdtfSeasons.FirstSeason and <= EdtfSeasons.Last)
        {
            Use(number < EdtfSeasons.FirstQuarter ? EdtfParts.Seasons : EdtfParts.Quarters, start);
            unit = DateUnit.None;
            return true;
        }

        return number is >= 1 and <= 12 || TryFail(EdtfMessages.PartOfYearRange, start);
    }

    private void Use(EdtfParts part, int position)
    {
        if (part != EdtfParts.None && Part == EdtfParts.None && (_allowed & part) == 0)
        {
            Part = part;
            PartPosition = _start + position;
        }
    }

    private readonly char Peek() => _position < _text.Length ? _text[_position] : '\0';

    private EdtfElement Fail(string error, int position)
    {
        TryFail(error, position);
        return default;
    }

    private bool TryFail(string error, int position)
    {
        Error = error;
        ErrorPosition = _start + position;
        return false;
    }
}
