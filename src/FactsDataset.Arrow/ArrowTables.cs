using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Apache.Arrow;
using FactsDataset.Arrow.Display;
using FactsDataset.Reading;
using FactsDataset.Reading.Compiled;
using FactsDataset.Reading.Filtering;
using FactsDataset.Tables;

namespace FactsDataset.Arrow;

/// <summary>
/// A compiled dataset as tables of Apache Arrow: those that every dataset has (<c>entries</c>, <c>facts</c>, <c>names</c>,
/// <c>evidence</c>, …), one for each kind and one for each list in a kind. They are the tables that the tool exports.
/// </summary>
[TypeFormatterSource(typeof(ArrowFormatterSource), PreferredMimeTypes = [ArrowFormatter.Html, ArrowFormatter.Text])]
public sealed class ArrowTables : IReadOnlyList<ArrowTable>, IDisposable
{
    private readonly IReadOnlyList<ArrowTable> _tables;
    private readonly Dictionary<string, ArrowTable> _byName;

    private ArrowTables(IReadOnlyList<ArrowTable> tables)
    {
        _tables = tables;
        _byName = tables.ToDictionary(static table => table.Name, StringComparer.Ordinal);
    }

    /// <summary>How many tables there are. It depends on the schema alone: a table without rows is there as well.</summary>
    public int Count => _tables.Count;

    /// <summary>The table at a zero-based place: those that every dataset has, then those of each kind in the order of the schema.</summary>
    public ArrowTable this[int index] => _tables[index];

    /// <summary>The table with that name, such as <c>visit</c>, <c>visit_travellers</c> or <c>evidence</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such table; the message names the nearest.</exception>
    public ArrowTable this[string name] => TryGet(name, out ArrowTable? table)
        ? table
        : throw new KeyNotFoundException($"The dataset has no table '{name}'. {Suggestion.Of(name, [.. _tables.Select(static known => known.Name)])}");

    /// <summary>The tables of a dataset.</summary>
    /// <param name="dataset">The assembly that it was compiled into: <c>typeof(Dataset).Assembly</c>.</param>
    /// <param name="types">Which types of Arrow the columns have.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">
    /// The assembly holds no dataset, or one that does not carry its schema; or a number has no place in its column. The message says which.
    /// </exception>
    public static ArrowTables Of(Assembly dataset, ArrowColumnTypes types = ArrowColumnTypes.Exact) => Of(Read(dataset), types);

    /// <summary>
    /// The tables of a part of a dataset: some of its facts, with the entities and sources that they refer to. Facts that these only
    /// relate to stand in <c>entries</c> alone, as <c>elsewhere</c>.
    /// </summary>
    /// <param name="dataset">The assembly that it was compiled into: <c>typeof(Dataset).Assembly</c>.</param>
    /// <param name="facts">The facts, such as <c>Facts.All.CertainlyIn(2025)</c>, in any order.</param>
    /// <param name="types">Which types of Arrow the columns have.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> or <paramref name="facts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One of the facts does not stand in the dataset.</exception>
    /// <exception cref="InvalidDataException">
    /// The assembly holds no dataset, or one that does not carry its schema; or a number has no place in its column. The message says which.
    /// </exception>
    public static ArrowTables Of(Assembly dataset, IEnumerable<IFact> facts, ArrowColumnTypes types = ArrowColumnTypes.Exact)
    {
        ArgumentNullException.ThrowIfNull(facts);
        DatasetView whole = Read(dataset);
        HashSet<string> chosen = new(facts.Select(static fact => fact.Id), StringComparer.Ordinal);
        List<EntryView> found = [.. whole.Facts.Where(fact => chosen.Remove(fact.Id))];
        return chosen.Count == 0
            ? Of(Selection.Of(whole, found), types)
            : throw new ArgumentException($"'{chosen.Min(StringComparer.Ordinal)}' is not a fact that stands in {dataset.GetName().Name}.", nameof(facts));
    }

    /// <summary>Finds a table.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="table">The table; <see langword="null"/> where there is none of that name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public bool TryGet(string name, [NotNullWhen(true)] out ArrowTable? table) => _byName.TryGetValue(name, out table);

    /// <inheritdoc/>
    public IEnumerator<ArrowTable> GetEnumerator() => _tables.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// Gives the memory of all tables back now rather than when the garbage collector comes to it. Nothing that was made of them may be
    /// read any more.
    /// </summary>
    public void Dispose()
    {
        foreach (RecordBatch batch in _tables.SelectMany(static table => table.Batches))
        {
            batch.Dispose();
        }
    }

    /// <summary>The tables that have rows: name, number of rows and what a row is, a line each.</summary>
    public override string ToString() => TableListText.Of(this);

    internal static ArrowTables Of(DatasetView dataset, ArrowColumnTypes types)
    {
        TableModel model = TableModel.Of(dataset.Schema);
        TableCollector collector = new(dataset.Schema, model, types);
        try
        {
            TableRows.Write(dataset, model, collector, static () => { });
        }
        catch (TableValueException exception)
        {
            throw new InvalidDataException(exception.Message, exception);
        }

        return new ArrowTables(collector.Tables);
    }

    private static DatasetView Read(Assembly dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        try
        {
            return CompiledDataset.Read(dataset);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"{dataset.GetName().Name}: {exception.Message}.", exception);
        }
    }
}
