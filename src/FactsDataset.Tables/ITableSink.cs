using FactsDataset.Reading;

namespace FactsDataset.Tables;

/// <summary>Takes the rows of all tables, one after the other.</summary>
internal interface ITableSink : IDisposable
{
    /// <summary>Says which entry the rows that come next belong to.</summary>
    /// <param name="entry">The entry.</param>
    void Begin(EntryView entry)
    {
    }

    /// <summary>Takes a row. Rows of a table come in the order of its entries, each behind the row that it belongs to.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cells">A cell for each column: of its type, or null where it is empty.</param>
    void Write(Table table, object?[] cells);

    /// <summary>Says that there are no more.</summary>
    void Complete();
}
