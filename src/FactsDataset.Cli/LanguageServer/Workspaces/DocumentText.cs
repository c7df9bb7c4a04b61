using System.Text;
using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.LanguageServer.Workspaces;

/// <summary>The text of a document, with places in it as the compiler and as the client count them.</summary>
internal sealed class DocumentText
{
    private readonly LineMap _lines;
    private readonly PositionEncoding _encoding;

    public DocumentText(string text, PositionEncoding encoding)
    {
        Text = text;
        _lines = LineMap.Of(text);
        _encoding = encoding;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The offset of a place, in UTF-16 code units; a place behind the end of its line is that end.</summary>
    public int OffsetOf(Position position)
    {
        if (position.Line >= _lines.Count)
        {
            return Text.Length;
        }

        int start = _lines.StartOf(Math.Max(position.Line, 0));
        int end = EndOfLine(start, _lines.StartOf(position.Line + 1));
        if (_encoding == PositionEncoding.Utf16)
        {
            return Math.Min(start + Math.Max(position.Character, 0), end);
        }

        int bytes = 0;
        int offset = start;
        while (offset < end && bytes < position.Character && Rune.TryGetRuneAt(Text, offset, out Rune rune))
        {
            bytes += rune.Utf8SequenceLength;
            offset += rune.Utf16SequenceLength;
        }

        return offset;
    }

    /// <summary>The place of an offset.</summary>
    public Position PositionAt(int offset)
    {
        TextPoint point = _lines.PointAt(Math.Clamp(offset, 0, Text.Length));
        return _encoding == PositionEncoding.Utf16
            ? new Position(point.Line, point.Character)
            : new Position(point.Line, Encoding.UTF8.GetByteCount(Text.AsSpan(_lines.StartOf(point.Line), point.Character)));
    }

    /// <summary>A range as the client counts it.</summary>
    public DocumentRange RangeOf(TextRange range) => RangeOf(range.Start, range.End);

    /// <summary>The range between two offsets as the client counts it.</summary>
    public DocumentRange RangeOf(int start, int end) => new(PositionAt(start), PositionAt(end));

    private int EndOfLine(int start, int next)
    {
        while (next > start && Text[next - 1] is '\n' or '\r')
        {
            next--;
        }

        return next;
    }
}
