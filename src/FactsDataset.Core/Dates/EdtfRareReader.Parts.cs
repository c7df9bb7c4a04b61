#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

// Digits with X in any place, qualifiers of one part (level 2, Qualification), and times of day (level 0).
internal ref partial struct EdtfRareReader
{
    private bool TryReadYear(out (int A, int B, int C, int D) digits)
    {
        digits = default;
        int start = _position;
        return TryReadDigit(EdtfMessages.YearDigits, start, out digits.A)
            && TryReadDigit(EdtfMessages.YearDigits, start, out digits.B)
            && TryReadDigit(EdtfMessages.YearDigits, start, out digits.C)
            && TryReadDigit(EdtfMessages.YearDigits, start, out digits.D);
    }

    /// <summary>Reads a hyphen and a month or day, with qualifiers: that before it is of it alone, that behind it of all up to there.</summary>
    private bool TryReadComponent(string tooShort, out (int A, int B) digits)
    {
        digits = default;
        _position++;
        if (!TryReadQualifier())
        {
            return false;
        }

        int start = _position;
        return TryReadDigit(tooShort, start, out digits.A) && TryReadDigit(tooShort, start, out digits.B) && TryReadQualifier();
    }

    private bool TryReadDigit(string tooShort, int start, out int digit)
    {
        char c = Peek();
        digit = c == 'X' ? EdtfPattern.Any : c - '0';
        if (c is not 'X' and (< '0' or > '9'))
        {
            return _position == _text.Length || c is '-' or '?' or '~' or '%' && _position > start
                ? TryFail(tooShort, start)
                : TryFail(EdtfUnexpected.ExplainRare(_text, _position), _position);
        }

        _unspecified = c == 'X' && _unspecified < 0 ? _position : _unspecified;
        _position++;
        return true;
    }

    private bool TryReadQualifier()
    {
        char c = Peek();
        return c is not ('?' or '~' or '%') || TryTakeQualifier(c);
    }

    private bool TryTakeQualifier(char c)
    {
        _qualifiers.Add(c, _position);
        _position++;
        return Peek() is not ('?' or '~' or '%') || TryFail(EdtfMessages.TwoQualifiers, _position);
    }

    /// <summary>Reads a day with a time of day behind it.</summary>
    private EdtfElement ReadMoment(int time)
    {
        Use(EdtfParts.Times, time);
        EdtfRareReader day = new(_text.Slice(0, time), _start, _allowed);
        EdtfElement element = day.Read();
        if (day.Error is not null)
        {
            Error = day.Error;
            ErrorPosition = day.ErrorPosition;
            return default;
        }

        foreach (char c in _text.Slice(0, time))
        {
            if (c is 'X' or '?' or '~' or '%')
            {
                return Fail(EdtfMessages.TimeOfDay, time);
            }
        }

        if (element.Bounds.Unit != DateUnit.Day || !EdtfClock.TryRead(_text.Slice(time + 1), out _, out _))
        {
            return Fail(EdtfMessages.TimeOfDay, time);
        }

        if (Part == EdtfParts.None && day.Part != EdtfParts.None)
        {
            Use(day.Part, 0);
        }

        return new EdtfElement(element.Bounds, isUnspecified: false, qualifier: '\0', hasTime: true, pattern: null);
    }
}
