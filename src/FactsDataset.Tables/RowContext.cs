using FactsDataset.Reading;
using FactsDataset.Reading.Values;

namespace FactsDataset.Tables;

/// <summary>What is known while rows are written: where they go, and which entries were named.</summary>
internal sealed class RowContext(ITableSink sink)
{
    private readonly Dictionary<string, EntryView?> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<Table, int> _numbers = [];

    /// <summary>Where rows go.</summary>
    public ITableSink Sink { get; } = sink;

    /// <summary>Every entry that a reference names, by id; null where it could not be read.</summary>
    public IReadOnlyDictionary<string, EntryView?> Named => _named;

    /// <summary>The id of what a reference names.</summary>
    public string? IdOf(ReferenceValue? reference)
    {
        if (reference is not null)
        {
            _named.TryAdd(reference.Id, reference.Target);
        }

        return reference?.Id;
    }

    /// <summary>Begins the next entry, of which the rows of each table are numbered from one.</summary>
    public void Begin() => _numbers.Clear();

    /// <summary>The number of the next row of a table for that entry.</summary>
    public long Next(Table table) => _numbers[table] = _numbers.GetValueOrDefault(table) + 1;
}
