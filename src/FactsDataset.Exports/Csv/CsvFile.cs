using System.Globalization;
using System.Text;
using FactsDataset.Tables;

namespace FactsDataset.Exports.Csv;

/// <summary>A file of comma-separated values (RFC 4180) in UTF-8, its columns named in the first line.</summary>
internal sealed class CsvFile : IDisposable
{
    private const string LineEnd = "\r\n";

    private readonly FileStream _file;
    private readonly StringBuilder _line = new();

    /// <summary>Begins a file, which must not be there yet.</summary>
    public CsvFile(string path, Table table)
    {
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        WriteLine(table.Columns.Select(static column => column.Name));
    }

    /// <summary>Writes a row. An empty cell is nothing between its commas.</summary>
    public void Write(object?[] cells) => WriteLine(cells.Select(TextOf));

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static string TextOf(object? cell) => cell switch
    {
        null => string.Empty,
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly day => CellText.Of(day),
        IReadOnlyList<string> list => CellText.Of(list),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, "Such a value has no form in a table."),
    };

    private void WriteLine(IEnumerable<string> values)
    {
        _line.Clear();
        foreach (string value in values)
        {
            if (value.AsSpan().IndexOfAny(",\"\r\n") >= 0)
            {
                _line.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
            else
            {
                _line.Append(value);
            }

            _line.Append(',');
        }

        _line.Length--;
        _file.Write(Encoding.UTF8.GetBytes(_line.Append(LineEnd).ToString()));
    }
}
