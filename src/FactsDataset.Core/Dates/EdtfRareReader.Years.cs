#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

// Years with Y (level 1, Letter-prefixed calendar year; level 2, Exponential year) and with S (level 2, Significant digits).
internal ref partial struct EdtfRareReader
{
    private EdtfElement ReadLongYear()
    {
        int start = _position;
        _position++;
        bool isNegative = Peek() == '-';
        _position += isNegative ? 1 : 0;
        int firstDigit = _position;
        if (!TryReadNumber(EdtfMessages.LongYear, out long year))
        {
            return default;
        }

        if (Peek() is >= 'a' and <= 'z')
        {
            return Fail(EdtfMessages.Exponent, _position);
        }

        bool hasExponent = Peek() == 'E';
        if (hasExponent)
        {
            _position++;
            int exponentAt = _position;
            if (!TryReadNumber(EdtfMessages.Exponent, out long exponent))
            {
                return default;
            }

            for (; exponent > 0 && year != 0 && year <= ProlepticCalendar.LastYear; exponent--)
            {
                year *= 10;
            }

            if (exponentAt == _position || year == 0)
            {
                return Fail(EdtfMessages.Exponent, firstDigit);
            }
        }

        if (year > ProlepticCalendar.LastYear)
        {
            return Fail(EdtfMessages.YearTooFar, start);
        }

        if (!hasExponent && (year <= 9999 || _text[firstDigit] == '0'))
        {
            return Fail(EdtfMessages.ShortYearWithY, start);
        }

        return Peek() == 'S' ? ReadSignificant(isNegative, year, start) : EndYear(isNegative, year, year, isUnspecified: false);
    }

    /// <summary>Reads S and its number behind a year.</summary>
    private EdtfElement ReadSignificant(bool isNegative, long year, int start)
    {
        Use(EdtfParts.SignificantDigits, _position);
        int digitsAt = _position;
        _position++;
        if (!TryReadNumber(EdtfMessages.SignificantDigits, out long digits))
        {
            return default;
        }

        int length = _text[start] == 'Y' ? 1 : 4;
        for (long rest = year / 10; _text[start] == 'Y' && rest > 0; rest /= 10)
        {
            length++;
        }

        if (digits < 1 || digits > length || _text[digitsAt + 1] == '0')
        {
            return Fail(EdtfMessages.SignificantDigits, digitsAt);
        }

        long span = 1;
        for (long i = digits; i < length; i++)
        {
            span *= 10;
        }

        long first = year / span * span;
        return EndYear(isNegative, first, first + span - 1, isUnspecified: span > 1);
    }

    private EdtfElement EndYear(bool isNegative, long first, long last, bool isUnspecified)
    {
        if (!TryReadQualifier())
        {
            return default;
        }

        if (_position < _text.Length)
        {
            return Fail(Peek() == '-' ? EdtfMessages.MonthOfLongYear : EdtfUnexpected.ExplainRare(_text, _position), _position);
        }

        (long earliest, long latest) = isNegative ? (-last, -first) : (first, last);
        return new EdtfElement(EdtfBounds.Of(DateUnit.Year, earliest, latest, 0, 0), isUnspecified, _qualifiers.All);
    }

    /// <summary>Reads digits, of which more than a year can have count as one too many.</summary>
    private bool TryReadNumber(string missing, out long number)
    {
        number = 0;
        int start = _position;
        while (Peek() is >= '0' and <= '9')
        {
            number = number > ProlepticCalendar.LastYear ? number : number * 10 + (Peek() - '0');
            _position++;
        }

        return _position > start || TryFail(missing, start);
    }
}
