using System.ComponentModel;
using System.Globalization;

namespace FactsDataset.Core.Packing;

/// <summary>
/// Reads one packed row, cell by cell, in the order in which it was written. Plumbing for generated code;
/// <c>RowWriter</c> describes the format. Each member throws <see cref="InvalidDataException"/> where the row does not
/// hold what is asked for.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct RowReader
{
    private readonly ReadOnlySpan<byte> _row;
    private readonly FactStore _store;
    private int _position;

    /// <summary>A reader at the first of some cells.</summary>
    /// <param name="row">The cells in UTF-8, without an index and without a line feed.</param>
    /// <param name="store">The store that references in the row point into.</param>
    public RowReader(ReadOnlySpan<byte> row, FactStore store)
        : this(row, store, 0)
    {
    }

    /// <summary>A reader at a cell of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="store">The store that references in the row point into.</param>
    /// <param name="position">Where the cell starts; not beyond the end of the row.</param>
    internal RowReader(ReadOnlySpan<byte> row, FactStore store, int position)
    {
        _row = row;
        _store = store;
        _position = position;
    }

    /// <summary>Whether every cell was read.</summary>
    public readonly bool IsAtEnd => _position == _row.Length;

    /// <summary>Reads a text, or the code of a vocabulary; <see langword="null"/> where it is absent.</summary>
    public string? ReadText() => CellText.Read(_row, ref _position);

    /// <summary>Reads a text, or the code of a vocabulary, that is never absent.</summary>
    public string ReadRequiredText() => ReadText() ?? throw FactStore.Missing();

    /// <summary>Reads a title by language; <see langword="null"/> where it is one text.</summary>
    public LocalizedText? ReadTitles() => Next() == RowEscapes.ItemStart ? LocalizedText.Read(_store, ref this) : null;

    /// <summary>Reads a text by language; <see langword="null"/> where it is absent.</summary>
    public LocalizedText? ReadLocalizedText() => LocalizedText.Read(_store, ref this);

    /// <summary>Reads a chain of attribution; <see langword="null"/> where it is absent.</summary>
    public Attribution? ReadAttribution() => Attribution.Read(_store, ref this);

    /// <summary>Reads a boolean that is never absent.</summary>
    public bool ReadBoolean() => ReadOptionalBoolean() ?? false;

    /// <summary>Reads a boolean; <see langword="null"/> where it is absent.</summary>
    public bool? ReadOptionalBoolean()
    {
        ReadOnlySpan<byte> cell = NextCell();
        if (cell.IsEmpty)
        {
            return null;
        }

        return cell.Length == 1 && cell[0] is (byte)'0' or (byte)'1'
            ? cell[0] == '1'
            : throw PackedData.Damaged("a boolean is neither 0 nor 1");
    }

    /// <summary>Reads an integer; <see langword="null"/> where it is absent.</summary>
    public long? ReadInteger()
    {
        ReadOnlySpan<byte> cell = NextCell();
        return cell.IsEmpty ? null : PackedData.ReadInteger(cell);
    }

    /// <summary>Reads an integer that is never absent.</summary>
    public long ReadRequiredInteger() => ReadInteger() ?? throw PackedData.Damaged("a required integer is absent");

    /// <summary>Reads a decimal number; <see langword="null"/> where it is absent.</summary>
    public decimal? ReadDecimal()
    {
        string? text = ReadText();
        if (text is null)
        {
            return null;
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : throw PackedData.Damaged("a number is malformed");
    }

    /// <summary>Reads a date; <see langword="null"/> where it is absent.</summary>
    public EdtfDate? ReadDate()
    {
        string? text = ReadText();
        return text is null ? null : EdtfPlainDate.Read(text) ?? EdtfDate.ParseResult(text).Value ?? throw PackedData.Damaged("a date is malformed");
    }

    /// <summary>Reads a date that is never absent.</summary>
    public EdtfDate ReadRequiredDate() => ReadDate() ?? throw PackedData.Damaged("a required date is absent");

    /// <summary>Reads a reference; <see cref="EntryAddress.None"/> where it is absent.</summary>
    public EntryAddress ReadReference()
    {
        ReadOnlySpan<byte> cell = NextCell();
        if (cell.IsEmpty)
        {
            return EntryAddress.None;
        }

        int position = 0;
        EntryAddress address = PackedData.ReadAddress(cell, ref position);
        return position == cell.Length ? address : throw PackedData.Damaged("a reference is malformed");
    }

    /// <summary>
    /// Steps into the next item of a list; <see langword="false"/> where there is none, and then the list is passed.
    /// </summary>
    public bool TryBeginItem()
    {
        char next = Next();
        if (next is not (RowEscapes.ItemStart or RowEscapes.Close))
        {
            throw PackedData.Damaged("a list holds something that is no item");
        }

        _position++;
        return next == RowEscapes.ItemStart;
    }

    /// <summary>Steps out of an item whose cells were all read.</summary>
    public void EndItem() => PackedData.Expect(_row, ref _position, RowEscapes.ItemEnd);

    /// <summary>Reads a list, empty where it is absent. Nobody can change it, and it equals a list of equal items.</summary>
    /// <param name="decoder">Reads an item.</param>
    public IReadOnlyList<T> ReadList<T>(RowDecoder<T> decoder)
    {
        T[] items = ReadArray(decoder);
        return items.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(items);
    }

    /// <summary>Reads a list, empty where it is absent.</summary>
    /// <param name="decoder">Reads the cells of one item.</param>
    internal T[] ReadArray<T>(RowDecoder<T> decoder)
    {
        if (!TryBeginItem())
        {
            return [];
        }

        List<T> items = [];
        do
        {
            items.Add(ReadItem(decoder));
            EndItem();
        }
        while (TryBeginItem());
        return items.ToArray();
    }

    /// <summary>Reads a group that stands at most once; <see langword="null"/> where it is absent.</summary>
    /// <param name="decoder">Reads the cells of the group.</param>
    public T? ReadGroup<T>(RowDecoder<T> decoder)
        where T : class
    {
        if (!TryBeginItem())
        {
            return null;
        }

        T group = ReadItem(decoder);
        EndItem();
        return TryBeginItem() ? throw PackedData.Damaged("a group stands twice") : group;
    }

    /// <summary>Reads a code; <see langword="null"/> where it is absent.</summary>
    /// <exception cref="InvalidDataException">The code stands for no value.</exception>
    public T? ReadCode<T>(CodeParser<T> parser)
        where T : struct
    {
        string? code = ReadText();
        return code is null ? null : Parse(code, parser);
    }

    /// <summary>Reads a code that must be there.</summary>
    /// <exception cref="InvalidDataException">The code is absent, or stands for no value.</exception>
    public T ReadRequiredCode<T>(CodeParser<T> parser)
        where T : struct => Parse(ReadRequiredText(), parser);

    /// <summary>Reads a code as its place in a list of codes; -1 where it is absent.</summary>
    /// <param name="codes">The codes, <c>|</c> between them, none of which needs an escape.</param>
    /// <exception cref="InvalidDataException">The code is none of them.</exception>
    internal int ReadCodePlace(ReadOnlySpan<byte> codes)
    {
        ReadOnlySpan<byte> cell = NextCell();
        if (cell.IsEmpty)
        {
            return -1;
        }

        int place = 0;
        int matched = 0;
        foreach (byte b in codes)
        {
            if (b == RowEscapes.Close)
            {
                if (matched == cell.Length)
                {
                    return place;
                }

                place++;
                matched = 0;
            }
            else
            {
                matched = matched >= 0 && matched < cell.Length && cell[matched] == b ? matched + 1 : -1;
            }
        }

        return matched == cell.Length ? place : throw PackedData.Damaged("a code is unknown");
    }

    /// <summary>Reads an address of the web; <see langword="null"/> where it is absent.</summary>
    public Uri? ReadUri() => ReadText() is { } text ? new Uri(text, UriKind.Absolute) : null;

    /// <summary>Reads an address of the web that must be there.</summary>
    /// <exception cref="InvalidDataException">It is absent.</exception>
    public Uri ReadRequiredUri() => new(ReadRequiredText(), UriKind.Absolute);

    /// <summary>Reads a list of addresses of the web, empty where it is absent.</summary>
    public IReadOnlyList<Uri> ReadUris() => ReadList(static (FactStore _, ref RowReader reader) => reader.ReadRequiredUri());

    /// <summary>Reads a list of dates, empty where it is absent.</summary>
    public IReadOnlyList<EdtfDate> ReadDates() => ReadList(static (FactStore _, ref RowReader reader) => reader.ReadRequiredDate());

    /// <summary>Reads a list of texts or of codes, empty where it is absent.</summary>
    public IReadOnlyList<string> ReadTexts() => ReadList(static (FactStore _, ref RowReader reader) => reader.ReadRequiredText());

    /// <summary>Whether the next cell is a list with an item.</summary>
    internal readonly bool IsAtItem => Next() == RowEscapes.ItemStart;

    /// <summary>Reads the cells <c>line start end digest</c>; no position and no digest where all four are absent.</summary>
    internal (TextPosition Position, DigestPrefix Digest) ReadSpan()
    {
        if (Next() != RowEscapes.Close)
        {
            return (new TextPosition(ReadRequiredInt32(), ReadRequiredInt32(), ReadRequiredInt32()), DigestPrefix.Read(NextCell()));
        }

        for (int cell = 0; cell < 4; cell++)
        {
            PackedData.Expect(_row, ref _position, RowEscapes.Close);
        }

        return default;
    }

    /// <summary>Reads a list of texts of which a dataset has few, each list one object however often it stands in rows.</summary>
    internal ValueList<string> ReadSharedTexts() => _store.SharedTexts.Read(_row, ref _position);

    /// <summary>Reads a list of references, empty where it is absent.</summary>
    public EntryAddress[] ReadReferences() =>
        ReadArray(static (FactStore _, ref RowReader reader) => reader.ReadReference());

    /// <summary>Reads a list of line ranges, empty where it is absent.</summary>
    public IReadOnlyList<LineRange> ReadLineRanges() => ReadList(static (FactStore _, ref RowReader reader) =>
        new LineRange(reader.ReadRequiredInt32(), reader.ReadRequiredInt32()));

    /// <summary>Reads an integer of 32 bits that is never absent.</summary>
    public int ReadRequiredInt32()
    {
        long value = ReadRequiredInteger();
        return value is >= int.MinValue and <= int.MaxValue ? (int)value : throw PackedData.Damaged("an integer is too large");
    }

    // What is made for a test keeps the items of lists as the objects that they are, and names them by their numbers.
    private T ReadItem<T>(RowDecoder<T> decoder) => _store is MadeStore made ? made.Value<T>(ReadRequiredInt32()) : decoder(_store, ref this);

    private readonly char Next() => _position < _row.Length ? (char)_row[_position] : '\0';

    private ReadOnlySpan<byte> NextCell()
    {
        int start = _position;
        int end = CellText.EndOf(_row, start);
        _position = end + 1;
        return _row.Slice(start, end - start);
    }

    private static T Parse<T>(string code, CodeParser<T> parser)
        where T : struct => parser(code, out T value) ? value : throw PackedData.Damaged("a code is unknown");
}
