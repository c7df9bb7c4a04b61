using Apache.Arrow;
using Apache.Arrow.Ipc;
using FactsDataset.Arrow;
using FactsDataset.Arrow.Columns;

namespace FactsDataset.Exports.Arrow;

/// <summary>A file of Apache Arrow of a table, written batch by batch of rows.</summary>
internal sealed class ArrowFile : IDisposable
{
    /// <summary>How many rows a batch has.</summary>
    public const int RowsPerBatch = 65_536;

    private readonly TableBatches _rows;
    private readonly FileStream _file;
    private readonly ArrowFileWriter _writer;
    private bool _hasBatch;

    /// <summary>Begins a file, which must not be there yet.</summary>
    /// <param name="path">The file.</param>
    /// <param name="dataset">What the dataset is called.</param>
    /// <param name="table">The table.</param>
    public ArrowFile(string path, string dataset, Tables.Table table)
    {
        _rows = new TableBatches(dataset, table, ArrowColumnTypes.Exact, RowsPerBatch);
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        _writer = new ArrowFileWriter(_file, _rows.Schema, leaveOpen: true);
    }

    /// <summary>Takes a row.</summary>
    public void Write(object?[] cells)
    {
        if (_rows.IsFull)
        {
            WriteBatch();
        }

        _rows.Append(cells);
    }

    /// <summary>Writes what is held back, and ends the file. A table without rows has a batch without rows, and so the dictionaries of its columns.</summary>
    public void Complete()
    {
        if (_rows.Count > 0 || !_hasBatch)
        {
            WriteBatch();
        }

        _writer.WriteEnd();
        Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer.Dispose();
        _file.Dispose();
    }

    private void WriteBatch()
    {
        using RecordBatch batch = _rows.Build();
        _writer.WriteRecordBatch(batch);
        _hasBatch = true;
    }
}
