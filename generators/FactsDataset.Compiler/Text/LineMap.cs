namespace FactsDataset.Compiler.Text;

/// <summary>
/// Where the lines of a text begin (lines end at LF, CR or CRLF), to turn offsets into points. One map serves one
/// thread: it remembers the line asked for last, since questions come mostly in the order of the text.
/// </summary>
internal sealed class LineMap
{
    private readonly int[] _starts;
    private int _recent;

    private LineMap(int[] starts, int length)
    {
        _starts = starts;
        Length = length;
    }

    /// <summary>The number of lines, the last one counted even where it is empty.</summary>
    public int Count => _starts.Length;

    /// <summary>The text's length in UTF-16 code units.</summary>
    public int Length { get; }

    public static LineMap Of(string text)
    {
        List<int> starts = [0];
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (character == '\n' || (character == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            {
                starts.Add(index + 1);
            }
        }

        return new LineMap(starts.ToArray(), text.Length);
    }

    /// <summary>The offset at which a zero-based line begins; the text's length for the line after the last.</summary>
    public int StartOf(int line) => line < _starts.Length ? _starts[line] : Length;

    /// <summary>The zero-based line that an offset lies in.</summary>
    public int LineOf(int offset)
    {
        for (int line = _recent; line < _recent + 3; line++)
        {
            if (StartOf(line) <= offset && (line + 1 >= _starts.Length || offset < _starts[line + 1]))
            {
                return _recent = Math.Min(line, _starts.Length - 1);
            }
        }

        int found = Array.BinarySearch(_starts, offset);
        return _recent = found >= 0 ? found : ~found - 1;
    }

    public TextPoint PointAt(int offset)
    {
        int line = LineOf(offset);
        return new TextPoint(line, offset - _starts[line]);
    }

    /// <summary>The half-open range between two offsets.</summary>
    public TextRange RangeOf(int start, int end) => new(start, end, PointAt(start), PointAt(end));
}
