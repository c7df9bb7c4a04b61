using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace FactsDataset.Core.Packing;

/// <summary>
/// Makes a record or a group of the values that a test gives, cell by cell in the order of the schema. Plumbing for generated
/// code.
/// </summary>
/// <remarks>
/// The values go through a row, as those of a dataset do, so that there is one way to read a record. Only what refers to other
/// entries, and the items of lists, are kept as the objects that they are.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MadeRow
{
    private const int LongestId = 100;

    /// <summary>A day of which nothing is known, and so neither by when it was.</summary>
    private static readonly EdtfDate Unknown = EdtfDate.Parse("[0001-01-01..]");

    private static int _made;

    private readonly RowWriter _row = new();
    private readonly List<object> _values = [];
    private readonly string _id;

    private MadeRow(string id) => _id = id;

    /// <summary>Starts the row of an entry.</summary>
    /// <param name="kind">The code of its kind.</param>
    /// <param name="id">Its id; where it is <see langword="null"/>, one that no other made entry has in this process.</param>
    /// <exception cref="ArgumentException">The text cannot be an id.</exception>
    public static MadeRow OfEntry(string kind, string? id)
    {
        if (id is not null && !IsId(id))
        {
            throw new ArgumentException(
                "'" + id + "' cannot be an id: write lower-case ASCII letters and digits in groups joined by single hyphens, at most 100 characters.", nameof(id));
        }

        string text = id ?? "made-" + kind + "-" + Interlocked.Increment(ref _made).ToString(CultureInfo.InvariantCulture);
        MadeRow row = new(text);
        row._row.Text(text);
        return row;
    }

    /// <summary>Starts the row of a group.</summary>
    public static MadeRow OfGroup() => new("made");

    /// <summary>What is added to the text of an entry, so that nobody takes one that is made for one of a dataset.</summary>
    internal static string Mark(FactStore store) => store is MadeStore ? " (made)" : string.Empty;

    /// <summary>Adds a text that may be absent.</summary>
    public MadeRow Text(string? value)
    {
        _row.Text(value);
        return this;
    }

    /// <summary>Adds a text that is never absent: the id where it is not given.</summary>
    public MadeRow RequiredText(string? value) => Text(value ?? _id);

    /// <summary>Adds a title: the id where it is not given.</summary>
    public MadeRow Title(string? value)
    {
        _row.Title(value ?? _id);
        return this;
    }

    /// <summary>Adds the spellings of a name: the id where they are not given.</summary>
    public MadeRow RequiredNames(IEnumerable<EntityName>? names) => Items(names ?? [EntityName.Create(_id)]);

    /// <summary>Adds a text by language that may be absent.</summary>
    public MadeRow Texts(LocalizedText? value)
    {
        for (int i = 0; i < value?.Languages.Count; i++)
        {
            _row.BeginItem();
            _row.Text(value.Languages[i]);
            _row.Text(value.Values[i]);
            _row.EndItem();
        }

        _row.EndList();
        return this;
    }

    /// <summary>Adds a text by language that is never absent: the id where it is not given.</summary>
    public MadeRow RequiredTexts(LocalizedText? value) => Texts(value ?? LocalizedText.Create("en", _id));

    /// <summary>Adds an address of the web that may be absent.</summary>
    public MadeRow Uri(Uri? value) => Text(value?.OriginalString);

    /// <summary>Adds an address of the web that is never absent: one that leads nowhere where it is not given.</summary>
    public MadeRow RequiredUri(Uri? value) => Text(value?.OriginalString ?? "https://example.org/");

    /// <summary>Adds a date that may be absent.</summary>
    public MadeRow Date(EdtfDate? value)
    {
        _row.Date(value);
        return this;
    }

    /// <summary>Adds a date that is never absent: one of which nothing is known where it is not given.</summary>
    public MadeRow RequiredDate(EdtfDate? value) => Date(value ?? Unknown);

    /// <summary>Adds a whole number.</summary>
    public MadeRow Number(long? value)
    {
        _row.Integer(value);
        return this;
    }

    /// <summary>Adds a decimal number.</summary>
    public MadeRow Number(decimal? value)
    {
        _row.Decimal(value);
        return this;
    }

    /// <summary>Adds a boolean.</summary>
    public MadeRow Boolean(bool? value)
    {
        _row.OptionalBoolean(value);
        return this;
    }

    /// <summary>Adds a value of a vocabulary.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="toCode"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum's.</exception>
    public MadeRow Code<T>(T? value, Func<T, string> toCode)
        where T : struct => Text(value is { } one ? (toCode ?? throw new ArgumentNullException(nameof(toCode)))(one) : null);

    /// <summary>Adds a reference.</summary>
    public MadeRow Reference(IEntry? entry)
    {
        if (entry is null)
        {
            _row.NoReference();
        }
        else
        {
            EntryAddress address = Keep(entry);
            _row.Reference(address.Shard, address.Row);
        }

        return this;
    }

    /// <summary>Adds a list of references; <see langword="null"/> is an empty one.</summary>
    /// <exception cref="ArgumentException">One of them is <see langword="null"/>.</exception>
    public MadeRow References(IEnumerable<IEntry>? entries) => Items(entries?.Select(entry => Keep(entry ?? throw NullItem("entries"))));

    /// <summary>Adds a group, or another value of several parts.</summary>
    public MadeRow Item<T>(T? value)
        where T : class => Items<T>(value is null ? null : [value]);

    /// <summary>Adds a list of such values; <see langword="null"/> is an empty one.</summary>
    /// <exception cref="ArgumentException">One of them is <see langword="null"/>.</exception>
    public MadeRow Items<T>(IEnumerable<T>? values)
    {
        foreach (T value in values ?? [])
        {
            _row.BeginItem();
            _row.Integer(_values.Count);
            _row.EndItem();
            _values.Add(value ?? throw NullItem(typeof(T).Name));
        }

        _row.EndList();
        return this;
    }

    /// <summary>Makes an entry that the row is the first and only one of.</summary>
    /// <param name="create">Makes it of the store that holds the row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is <see langword="null"/>.</exception>
    public T MakeEntry<T>(Func<FactStore, T> create)
        where T : class, IEntry
    {
        string shard = string.Join("\n", ShardWriter.Lines([_row.ToRow()]));
        return (create ?? throw new ArgumentNullException(nameof(create)))(new MadeStore(Encoding.UTF8.GetBytes(shard), _values.ToArray()));
    }

    /// <summary>Makes a group of the cells.</summary>
    /// <param name="decoder">Reads them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decoder"/> is <see langword="null"/>.</exception>
    public T MakeGroup<T>(RowDecoder<T> decoder)
        where T : class, IFieldGroup
    {
        byte[] cells = Encoding.UTF8.GetBytes(_row.ToString());
        MadeStore store = new(cells, _values.ToArray());
        RowReader reader = new(cells, store);
        return (decoder ?? throw new ArgumentNullException(nameof(decoder)))(store, ref reader);
    }

    private static ArgumentException NullItem(string what) => new("A list of " + what + " holds null: leave that item out.");

    private static bool IsId(string text)
    {
        bool isAfterHyphen = true;
        foreach (char character in text)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') || (character == '-' && isAfterHyphen))
            {
                return false;
            }

            isAfterHyphen = character == '-';
        }

        return !isAfterHyphen && text.Length <= LongestId;
    }

    private EntryAddress Keep(IEntry entry)
    {
        _values.Add(entry);
        return new EntryAddress(0, _values.Count - 1);
    }
}
