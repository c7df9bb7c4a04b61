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
    private readonly EdtfParts _allowed;
    private readonly bool _isExpanding;
    private bool _isAllOf;
    private bool _isSparse;
    private bool _isUncertain;
    private bool _isApproximate;
    private string? _error;
    private int _errorPosition;

    private EdtfParser(ReadOnlySpan<char> text, EdtfParts allowed, bool isExpanding)
    {
        _text = text;
        _allowed = allowed;
        _isExpanding = isExpanding;
        _isAllOf = false;
        _isSparse = false;
        _first = default;
        _all = null;
        _isUncertain = false;
        _isApproximate = false;
        _error = null;
        _errorPosition = 0;
    }

    /// <summary>Parses the whole of <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowed">The parts of EDTF that it may use besides the common ones.</param>
    public static EdtfParseResult Parse(string text, EdtfParts allowed)
    {
        EdtfParser parser = new(text.AsSpan(), allowed, isExpanding: false);
        if (!parser.TryReadAll())
        {
            return EdtfParseResult.Failure(parser._error!, parser._errorPosition);
        }

        return EdtfParseResult.Of(new EdtfDate(
            text, parser._first, parser._all?.ToArray(), parser._isUncertain, parser._isApproximate, parser._isAllOf, parser._isSparse));
    }

    /// <summary>All members of a date between which there are gaps that its bounds do not tell.</summary>
    public static List<DateMember> Expand(string text)
    {
        EdtfParser parser = new(text.AsSpan(), EdtfParts.All, isExpanding: true);
        parser.TryReadAll();
        return parser._all ?? [parser._first];
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
            return TryReadSet(']');
        }

        if (_text[0] == '{')
        {
            _isAllOf = true;
            return (_allowed & EdtfParts.AllOfSets) != 0 ? TryReadSet('}') : Fail(EdtfMessages.NotAllowed(EdtfParts.AllOfSets), 0);
        }

        int slash = _text.IndexOf('/');
        if (slash >= 0)
        {
            return TryReadInterval(slash);
        }

        if (!TryReadSide(0, _text.Length, out EdtfElement element))
        {
            return false;
        }

        if (element.Pattern is null)
        {
            _first = element.Bounds;
        }
        else
        {
            Add(element);
        }

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
        if (!IsOpenOrUnknown(0, slash))
        {
            if (!TryReadSide(0, slash, out EdtfElement side))
            {
                return false;
            }

            start = side.Bounds;
        }

        if (!IsOpenOrUnknown(slash + 1, _text.Length))
        {
            if (!TryReadSide(slash + 1, _text.Length, out EdtfElement side))
            {
                return false;
            }

            end = side.Bounds;
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
    private bool TryReadSide(int start, int end, out EdtfElement element)
    {
        element = default;
        if (_text[start] is '[' or '{')
        {
            return Fail(EdtfMessages.SetInInterval, start);
        }

        int dots = IndexOfDots(start, end);
        if (dots >= 0)
        {
            return Fail(EdtfMessages.RangeOutsideSet, dots);
        }

        return TryReadElement(start, end, out element);
    }

    private bool TryReadElement(int start, int end, out EdtfElement element)
    {
        EdtfElementReader reader = new(_text.Slice(start, end - start), start);
        element = reader.Read();
        if (reader.Error is not null && !TryReadRare(reader.Error, reader.ErrorPosition, start, end, out element))
        {
            return false;
        }

        _isUncertain |= element.Qualifier is '?' or '%';
        _isApproximate |= element.Qualifier is '~' or '%';
        return true;
    }

    private bool TryReadRare(string error, int errorPosition, int start, int end, out EdtfElement element)
    {
        element = default;
        if (error != EdtfMessages.Rare)
        {
            return Fail(error, errorPosition);
        }

        EdtfRareReader reader = new(_text.Slice(start, end - start), start, _allowed);
        element = reader.Read();
        if (reader.Part != EdtfParts.None)
        {
            return Fail(EdtfMessages.NotAllowed(reader.Part), reader.PartPosition);
        }

        if (reader.Error is not null)
        {
            return Fail(reader.Error, reader.ErrorPosition);
        }

        bool isWhole = start == 0 && end == _text.Length;
        return !element.HasTime || isWhole || Fail(EdtfMessages.TimeInside, start + _text.Slice(start).IndexOf('T'));
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
