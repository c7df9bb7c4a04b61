using FactsDataset.Cli.Outputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Exports.Packaging;
using FactsDataset.Reading;
using FactsDataset.Tables;

namespace FactsDataset.Cli.Exports;

/// <summary>Exports a dataset as tables into a folder.</summary>
internal static class TableExport
{
    /// <summary>Writes the tables: all of them, or, where it fails or is stopped, nothing.</summary>
    /// <param name="terminal">Where somebody may look on.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="format">The format.</param>
    /// <param name="partition">By what tables are split; nothing for one file each.</param>
    /// <param name="folder">The folder.</param>
    /// <exception cref="CommandException">The folder cannot be written.</exception>
    public static void Write(Terminal terminal, DatasetView dataset, ExportFormat format, IReadOnlyList<string> partition, DirectoryInfo folder)
    {
        try
        {
            using StagedFolder staged = StagedFolder.Create(folder.ToString(), DataPackage.FileName);
            TableModel model = TableModel.Of(dataset.Schema);
            CountingSink counted;
            using (ITableSink sink = format.Open!(staged.Path, dataset.Schema, model, partition))
            {
                counted = new CountingSink(sink);
                LongWork.Run(terminal, $"Exporting {format.Name}", dataset.EntryCount, step => TableRows.Write(dataset, model, counted, step));
            }

            terminal.Stop.ThrowIfCancellationRequested();
            staged.Commit();
            terminal.WriteRecord($"{folder}: {Plural.Of(model.Tables.Count, "table", "tables")}, {Plural.Of(counted.Rows, "row", "rows")}");
        }
        catch (TableValueException exception)
        {
            throw new CommandException(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The folder '{folder}' cannot be written: {exception.Message}");
        }
    }

    private sealed class CountingSink(ITableSink sink) : ITableSink
    {
        public int Rows { get; private set; }

        public void Begin(EntryView entry) => sink.Begin(entry);

        public void Write(Table table, object?[] cells)
        {
            Rows++;
            sink.Write(table, cells);
        }

        public void Complete() => sink.Complete();

        public void Dispose()
        {
        }
    }
}
