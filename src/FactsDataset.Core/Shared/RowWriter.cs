using System.Globalization;
using System.Text;

#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// Writes one packed row. This class and <c>FactsDataset.Core.Packing.RowReader</c> own the format between them.
/// </summary>
/// <remarks>
/// <para>A row is one line of text: an index, and its cells in the order of the schema, each closed by <c>|</c>.</para>
/// <para>The index says where each cell starts, so that one can be read without the others: one of the
/// <see cref="PackedDigits"/> for the width of what follows, then for each cell the offset of its first byte from the start of
/// the row in that width, then a blank.</para>
/// <list type="bullet">
/// <item>A value that is absent is an empty cell.</item>
/// <item>Text is itself, escaped: <c>\\</c> backslash, <c>\p</c> vertical bar, <c>\q</c> quotation mark, <c>\n</c>
/// line feed, <c>\t</c> tab, <c>\u{HEX}</c> what <see cref="RowEscapes"/> hides. Present but empty text is <c>\e</c>.</item>
/// <item>A boolean is <c>1</c> or, where it is false, empty; where it may be absent, <c>1</c>, <c>0</c> or empty.</item>
/// <item>A number is in invariant notation; a date in EDTF; a word of a vocabulary is its code; a reference is
/// <c>shard.row</c>, both decimal and zero-based.</item>
/// <item>A list is its items, then <c>|</c>. An item is <c>[</c>, its cells and lists each closed by <c>|</c>, and
/// <c>]</c>. A group that stands once is a list of at most one item.</item>
/// </list>
/// <para>A title is a text cell, or a list with the cells <c>language text</c>. Only there is a bracket escaped at the start
/// of a text: elsewhere a reader knows from the schema where an item may start.</para>
/// </remarks>
internal sealed class RowWriter
{
    private readonly StringBuilder _row = new();
    private readonly List<int> _starts = [0];
    private int _depth;

    /// <summary>Writes a text cell; <see langword="null"/> is absent.</summary>
    public void Text(string? value)
    {
        if (value is not null)
        {
            if (value.Length == 0)
            {
                _row.Append("\\e");
            }

            AppendEscaped(value);
        }

        Close();
    }

    /// <summary>Writes a text cell where a list may stand instead, so that the text must not look like one.</summary>
    public void Title(string value)
    {
        if (value.Length > 0 && value[0] == RowEscapes.ItemStart)
        {
            _row.Append("\\u{5B}");
            value = value.Substring(1);
        }

        AppendEscaped(value);
        Close();
    }

    /// <summary>Writes a cell of a boolean that is never absent.</summary>
    public void Boolean(bool value) => Plain(value ? "1" : string.Empty);

    /// <summary>Writes a cell of a boolean that may be absent.</summary>
    public void OptionalBoolean(bool? value) => Plain(value is null ? string.Empty : value.Value ? "1" : "0");

    /// <summary>Writes an integer cell; <see langword="null"/> is absent.</summary>
    public void Integer(long? value) => Plain(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a decimal cell; <see langword="null"/> is absent.</summary>
    public void Decimal(decimal? value) => Plain(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a date cell; <see langword="null"/> is absent.</summary>
    public void Date(EdtfDate? value) => Plain(value?.ToString());

    /// <summary>Writes a reference to an entry, by the zero-based number of its shard and of its row in there.</summary>
    public void Reference(int shard, int row) => Plain(
        shard.ToString(CultureInfo.InvariantCulture) + "." + row.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a reference that is absent.</summary>
    public void NoReference() => Close();

    /// <summary>Starts an item of a list, or a group.</summary>
    public void BeginItem()
    {
        _row.Append(RowEscapes.ItemStart);
        _depth++;
    }

    /// <summary>Ends the item that was started last.</summary>
    public void EndItem()
    {
        _row.Append(RowEscapes.ItemEnd);
        _depth--;
    }

    /// <summary>Ends a list, or a group that stands at most once.</summary>
    public void EndList() => Close();

    /// <summary>The row, its index before its cells, without a line feed.</summary>
    public string ToRow()
    {
        string cells = _row.ToString();
        int count = _starts.Count - 1;
        int length = Encoding.UTF8.GetByteCount(cells);
        int width = 1;
        while (PackedDigits.WidthOf(IndexLength(count, width) + length) > width)
        {
            width++;
        }

        StringBuilder row = new(IndexLength(count, width) + cells.Length);
        PackedDigits.Append(row, width, 1);
        int offset = IndexLength(count, width);
        for (int i = 0; i < count; i++)
        {
            PackedDigits.Append(row, offset, width);
            offset += Utf8Length(cells, _starts[i], _starts[i + 1]);
        }

        return row.Append(' ').Append(cells).ToString();
    }

    /// <summary>The cells so far, without the index.</summary>
    public override string ToString() => _row.ToString();

    private static int IndexLength(int count, int width) => 1 + (count * width) + 1;

    // No surrogate stands alone in a row, and no pair is cut between two cells.
    private static int Utf8Length(string text, int start, int end)
    {
        int length = 0;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            length += c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3;
        }

        return length;
    }

    private void Plain(string? text)
    {
        _row.Append(text);
        Close();
    }

    private void Close()
    {
        _row.Append(RowEscapes.Close);
        if (_depth == 0)
        {
            _starts.Add(_row.Length);
        }
    }

    private void AppendEscaped(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            char letter = RowEscapes.ShortEscape(c);
            if (letter != '\0')
            {
                _row.Append(RowEscapes.Escape).Append(letter);
                continue;
            }

            int codePoint = CodePoints.At(value, i, out int width);
            if (RowEscapes.IsHidden(codePoint))
            {
                CodePoints.AppendEscape(_row, codePoint);
            }
            else
            {
                _row.Append(value, i, width);
            }

            i += width - 1;
        }
    }
}
