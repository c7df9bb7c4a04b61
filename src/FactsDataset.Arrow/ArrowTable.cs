using Apache.Arrow;
using Apache.Arrow.Ipc;
using FactsDataset.Arrow.Columns;
using FactsDataset.Arrow.Display;

namespace FactsDataset.Arrow;

/// <summary>A table of a dataset, in the columns of Apache Arrow. Notebooks show its first rows.</summary>
/// <remarks>
/// The metadata of <see cref="Schema"/> say what a row is (<c>description</c>), and as JSON which columns tell rows apart
/// (<c>primaryKey</c>) and which name rows of other tables (<c>foreignKeys</c>); those of its fields what a column says
/// (<c>description</c>). Columns that may be empty are nullable.
/// </remarks>
[TypeFormatterSource(typeof(ArrowFormatterSource), PreferredMimeTypes = [ArrowFormatter.Html, ArrowFormatter.Text])]
public sealed class ArrowTable
{
    internal ArrowTable(string name, string summary, Schema schema, IReadOnlyList<RecordBatch> batches)
    {
        Name = name;
        Summary = summary;
        Schema = schema;
        Batches = batches;
        RowCount = batches.Sum(static batch => (long)batch.Length);
    }

    /// <summary>Its name: that of a kind, such as <c>visit</c>, of a list in one, such as <c>visit_travellers</c>, or of a table that every dataset has, such as <c>facts</c>.</summary>
    public string Name { get; }

    /// <summary>What a row of it is, in one sentence.</summary>
    public string Summary { get; }

    /// <summary>Its columns.</summary>
    public Schema Schema { get; }

    /// <summary>How many rows it has.</summary>
    public long RowCount { get; }

    /// <summary>
    /// Its rows: one batch, which is empty where the table is; several where the texts of a column are too many for one, some
    /// hundred million characters.
    /// </summary>
    public IReadOnlyList<RecordBatch> Batches { get; }

    /// <summary>The cell in a row and a column.</summary>
    /// <param name="row">The zero-based row.</param>
    /// <param name="column">The name of the column.</param>
    /// <returns>
    /// A <see cref="string"/>, <see cref="long"/>, <see cref="decimal"/>, <see cref="bool"/>, <see cref="DateOnly"/> or list of
    /// <see cref="string"/>; where columns are <see cref="ArrowColumnTypes.Basic"/>, a <see cref="double"/> in the place of a decimal, a
    /// <see cref="byte"/> in that of a truth value, a text in that of a list; <see langword="null"/> where the cell is empty.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="KeyNotFoundException">There is no such column; the message names the nearest.</exception>
    public object? this[long row, string column] => GetCell(row, IndexOf(column));

    /// <summary>The cells of a column from the first row to the last, as <see cref="this[long, string]"/> gives them.</summary>
    /// <param name="column">The name of the column.</param>
    /// <exception cref="KeyNotFoundException">There is no such column; the message names the nearest.</exception>
    public IEnumerable<object?> Cells(string column)
    {
        int index = IndexOf(column);
        return Batches.SelectMany(batch => Enumerable.Range(0, batch.Length).Select(row => ArrayCells.Of(batch.Column(index), row)));
    }

    /// <summary>The same rows as the table class of Apache.Arrow, which shares their memory.</summary>
    public Table ToTable() => Table.TableFromRecordBatches(Schema, [.. Batches]);

    /// <summary>Writes the streaming format of Arrow (conventionally <c>.arrows</c>): the same bytes for the same rows.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    public void WriteStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using ArrowStreamWriter writer = new(stream, Schema, leaveOpen: true);
        Write(writer);
    }

    /// <summary>Writes a file of Arrow (conventionally <c>.arrow</c>), also known as Feather, version 2: the same bytes for the same rows.</summary>
    /// <param name="path">The file, which takes the place of an earlier one once it is whole.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> names no file.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public void WriteFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string partial = path + ".partial";
        try
        {
            using (FileStream file = new(partial, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            using (ArrowFileWriter writer = new(file, Schema, leaveOpen: true))
            {
                Write(writer);
            }

            File.Move(partial, path, overwrite: true);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    /// <summary>The name, the number of rows and the first rows of the first columns, to be read on a screen.</summary>
    public override string ToString() => TableText.Of(this);

    internal object? GetCell(long row, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, RowCount);
        int batch = 0;
        while (row >= Batches[batch].Length)
        {
            row -= Batches[batch].Length;
            batch++;
        }

        return ArrayCells.Of(Batches[batch].Column(column), (int)row);
    }

    private int IndexOf(string column)
    {
        // The library compares names by the culture of the machine.
        IReadOnlyList<Field> fields = Schema.FieldsList;
        for (int i = 0; i < fields.Count; i++)
        {
            if (string.Equals(fields[i].Name, column, StringComparison.Ordinal))
            {
                return i;
            }
        }

        ArgumentNullException.ThrowIfNull(column);
        throw new KeyNotFoundException($"The table '{Name}' has no column '{column}'. {Suggestion.Of(column, [.. fields.Select(static field => field.Name)])}");
    }

    private void Write(ArrowStreamWriter writer)
    {
        foreach (RecordBatch batch in Batches)
        {
            writer.WriteRecordBatch(batch);
        }

        writer.WriteEnd();
    }
}
