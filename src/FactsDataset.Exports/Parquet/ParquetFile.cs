using System.IO.Compression;
using FactsDataset.Tables;
using Parquet;
using Parquet.Schema;

namespace FactsDataset.Exports.Parquet;

/// <summary>A Parquet file of a table, written group by group of rows.</summary>
internal sealed class ParquetFile : IDisposable
{
    /// <summary>How many rows a group has: those that an engine skips together where their bounds say that it may.</summary>
    public const int RowsPerGroup = 50_000;

    private static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal };

    private readonly ParquetColumn[] _columns;
    private readonly List<object?[]> _rows = [];
    private readonly FileStream _file;
    private readonly ParquetWriter _writer;
    private bool _isComplete;

    /// <summary>Begins a file, which must not be there yet.</summary>
    /// <param name="path">The file.</param>
    /// <param name="table">The table.</param>
    /// <param name="left">The columns that stand in the names of its folders, and not in it.</param>
    public ParquetFile(string path, Table table, IReadOnlySet<string> left)
    {
        _columns = [.. table.Columns.Select(static (column, i) => (column, i)).Where(pair => !left.Contains(pair.column.Name)).Select(static pair => new ParquetColumn(pair.column, pair.i))];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        _writer = ParquetWriter.CreateAsync(new ParquetSchema(_columns.Select(static column => column.Field)), _file, Options).GetAwaiter().GetResult();
    }

    /// <summary>Takes a row.</summary>
    public void Write(object?[] cells)
    {
        _rows.Add(cells);
        if (_rows.Count == RowsPerGroup)
        {
            WriteGroup();
        }
    }

    /// <summary>Writes what is held back, and ends the file.</summary>
    public void Complete()
    {
        WriteGroup();
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _isComplete = true;
        _file.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_isComplete)
        {
            _file.Dispose();
        }
    }

    /// <summary>How many rows are held back for the next group.</summary>
    public int Held => _rows.Count;

    /// <summary>Writes what is held back as a group.</summary>
    public void WriteGroup()
    {
        if (_rows.Count == 0)
        {
            return;
        }

        object?[][] rows = [.. _rows];
        using (ParquetRowGroupWriter group = _writer.CreateRowGroup())
        {
            foreach (ParquetColumn column in _columns)
            {
                column.Write(group, rows).GetAwaiter().GetResult();
            }
        }

        _rows.Clear();
    }
}
