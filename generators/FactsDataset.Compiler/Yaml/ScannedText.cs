using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Yaml;

/// <summary>
/// A file's text in which every hidden character has been reported and replaced by a harmless one of the same width,
/// so that every offset in it is an offset in the file.
/// </summary>
internal sealed class ScannedText
{
    private readonly LineMap _lines;
    private readonly List<int> _damage;
    private readonly List<int> _blanks;

    /// <param name="text">The text with the replacements.</param>
    /// <param name="damage">The offsets replaced, in ascending order.</param>
    /// <param name="blanks">The offsets of blanks and joiners that only texts may hold, in ascending order.</param>
    public ScannedText(string path, string text, List<int> damage, List<int> blanks)
    {
        Path = path;
        Text = text;
        _damage = damage;
        _blanks = blanks;
        _lines = LineMap.Of(text);
        ContentStart = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
    }

    public const char ByteOrderMark = '\uFEFF';

    public string Path { get; }

    public string Text { get; }

    public int Length => Text.Length;

    /// <summary>Where YAML begins: after the byte order mark, if there is one.</summary>
    public int ContentStart { get; }

    public LineMap Lines => _lines;

    public TextRange RangeOf(int start, int end) => _lines.RangeOf(start, end);

    public SourceLocation LocationOf(int start, int end) => new(Path, RangeOf(start, end));

    /// <summary>Where a node stands; one character wide at least, as nodes that stand for nothing are not.</summary>
    public SourceLocation LocationOf(TextRange range) =>
        new(Path, VisibleRange(range.Start, range.End, ContentStart, Length));

    /// <summary>Whether a hidden character was replaced in the half-open range.</summary>
    public bool IsDamaged(int start, int end)
    {
        if (_damage.Count == 0)
        {
            return false;
        }

        int index = _damage.BinarySearch(start);
        index = index < 0 ? ~index : index;
        return index < _damage.Count && _damage[index] < end;
    }

    /// <summary>Whether it holds any odd blank or joiner.</summary>
    public bool HasOddBlanks => _blanks.Count > 0;

    /// <summary>The odd blanks and joiners in the half-open range.</summary>
    public IEnumerable<int> OddBlanksIn(int start, int end)
    {
        if (_blanks.Count == 0)
        {
            yield break;
        }

        int index = _blanks.BinarySearch(start);
        for (index = index < 0 ? ~index : index; index < _blanks.Count && _blanks[index] < end; index++)
        {
            yield return _blanks[index];
        }
    }

    /// <summary>Whether a hidden character was replaced in a line.</summary>
    public bool IsLineDamaged(int line) => IsDamaged(_lines.StartOf(line), _lines.StartOf(line + 1));

    /// <summary>Where the content of an offset's line ends: before the line break and the blanks ahead of it.</summary>
    public int EndOfLineAt(int offset)
    {
        int end = _lines.StartOf(_lines.LineOf(offset) + 1);
        while (end > offset && IsBlank(Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The first tab in the white space between the start of the line and an offset, or -1 where there is none.</summary>
    public int TabBefore(int offset)
    {
        int tab = -1;
        for (int index = offset - 1; index >= ContentStart; index--)
        {
            switch (Text[index])
            {
                case '\t':
                    tab = index;
                    break;
                case ' ':
                    break;
                case '\n' or '\r':
                    return tab;
                default:
                    return -1;
            }
        }

        return tab;
    }

    /// <summary>
    /// A range that somebody can see: inside the bounds, and one character wide at least where there is one. An empty
    /// range at the end of a line moves back to the last character before it.
    /// </summary>
    public TextRange VisibleRange(int start, int end, int lowest, int highest)
    {
        start = Math.Max(lowest, Math.Min(start, highest));
        end = Math.Max(start, Math.Min(end, highest));
        if (end > start)
        {
            return RangeOf(start, end);
        }

        if (start == highest || IsBlank(Text[start]))
        {
            int back = start;
            while (back > lowest && IsBlank(Text[back - 1]))
            {
                back--;
            }

            start = back > lowest ? back - 1 : start;
        }

        if (start > lowest && char.IsLowSurrogate(Text, Math.Min(start, Length - 1)))
        {
            start--;
        }

        bool isPair = start + 1 < highest && char.IsSurrogatePair(Text, start);
        return RangeOf(start, Math.Min(start + (isPair ? 2 : 1), highest));
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r';
}
