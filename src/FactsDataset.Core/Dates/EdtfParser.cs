#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// Reads an EDTF text into members. It stops at the first mistake and throws for no text.
/// </summary>
internal ref partial struct EdtfParser
{
    private readonly ReadOnlySpan<char> _text;
    private DateMember _first;
    private List<DateMember>? _all;
    private bool _isUncertain;
    private bool _isApproximate;
    private string? _error;
    private int _errorPosition;

    private EdtfParser(ReadOnlySpan<char> text)
    {
        _text = text;
        _first = default;
        _all = null;
        _isUncertain = false;
        _isApproximate = false;
        _error = null;
        _errorPosition = 0;
    }

    /// <summary>Parses the whole of <paramref name="text"/>.</summary>
    public static EdtfParseResult Parse(string text)
    {
        EdtfParser parser = new(text.AsSpan());
        if (!parser.TryReadAll())
        {
            return EdtfParseResult.Failure(parser._error!, parser._errorPosition);
        }

        // A space is allowed after a comma only, and canonical text has none.
        string canonical = text[0] == '[' ? text.Replace(" ", string.Empty) : text;
        return EdtfParseResult.Of(new EdtfDate(
            canonical, parser._first, parser._all?.ToArray(), parser._isUncertain, parser._isApproximate));
    }

    private bool TryReadAll()
    {
        if (_text.IsEmpty)
        {
            return Fail(EdtfMessages.Empty, 0);
        }

        if (char.IsWhiteSpace(_text[0]))
        {
            return Fail(EdtfMessages.SurroundingSpace, 0);
        }

        int contentLength = _text.TrimEnd().Length;
        if (contentLength < _text.Length)
        {
            return Fail(EdtfMessages.SurroundingSpace, contentLength);
        }

        if (_text[0] == '[')
        {
            return TryReadSet();
        }

        int slash = _text.IndexOf('/');
        if (slash >= 0)
        {
            return TryReadInterval(slash);
        }

        if (!TryReadSide(0, _text.Length, out DateMember? side))
        {
            return false;
        }

        _first = side!.Value;
        return true;
    }

    private bool TryReadInterval(int slash)
    {
        int second = _text.Slice(slash + 1).IndexOf('/');
        if (second >= 0)
        {
            return Fail(EdtfMessages.SecondSlash, slash + 1 + second);
        }

        if (_text.Length == 1)
        {
            return Fail(EdtfMessages.SlashAlone, 0);
        }

        DateMember? start = null;
        DateMember? end = null;
        if ((!IsOpenOrUnknown(0, slash) && !TryReadSide(0, slash, out start))
            || (!IsOpenOrUnknown(slash + 1, _text.Length) && !TryReadSide(slash + 1, _text.Length, out end)))
        {
            return false;
        }

        if (start is null && end is null)
        {
            return Fail(EdtfMessages.BothSidesOpen, 0);
        }

        if (start is not null && end is not null && start.Value.EarliestStart > end.Value.LatestEnd)
        {
            return Fail(EdtfMessages.IntervalBackwards, slash + 1);
        }

        _first = DateMember.Interval(start, end);
        return true;
    }

    private readonly bool IsOpenOrUnknown(int start, int end) =>
        start == end || (end - start == 2 && _text[start] == '.' && _text[start + 1] == '.');

    /// <summary>Reads a date that stands alone or is a side of an interval.</summary>
    private bool TryReadSide(int start, int end, out DateMember? bounds)
    {
        bounds = null;
        if (_text[start] == '[')
        {
            return Fail(EdtfMessages.SetInInterval, start);
        }

        int dots = IndexOfDots(start, end);
        if (dots >= 0)
        {
            return Fail(EdtfMessages.RangeOutsideSet, dots);
        }

        if (!TryReadElement(start, end, out EdtfElement element))
        {
            return false;
        }

        bounds = element.Bounds;
        return true;
    }

    private bool TryReadElement(int start, int end, out EdtfElement element)
    {
        EdtfElementReader reader = new(_text.Slice(start, end - start), start);
        element = reader.Read();
        if (reader.Error is not null)
        {
            return Fail(reader.Error, reader.ErrorPosition);
        }

        _isUncertain |= element.Qualifier is '?' or '%';
        _isApproximate |= element.Qualifier is '~' or '%';
        return true;
    }

    private readonly int IndexOfDots(int start, int end)
    {
        int dots = _text.Slice(start, end - start).IndexOf("..".AsSpan());
        return dots < 0 ? dots : start + dots;
    }

    private bool Fail(string error, int position)
    {
        _error = error;
        _errorPosition = position;
        return false;
    }
}
