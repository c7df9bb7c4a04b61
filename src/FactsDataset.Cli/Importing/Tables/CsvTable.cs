using System.Text;
using FactsDataset.Cli.Inputs;

namespace FactsDataset.Cli.Importing.Tables;

/// <summary>A table of comma-separated values (RFC 4180) in UTF-8, whose first record names the columns.</summary>
/// <param name="Path">The file, for messages.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Records">The records below, without those that are empty.</param>
internal sealed record CsvTable(string Path, IReadOnlyList<string> Columns, IReadOnlyList<CsvRecord> Records)
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="delimiter">What stands between two cells.</param>
    /// <exception cref="CommandException">It is not such a table; the message names the row.</exception>
    public static CsvTable Read(string path, char delimiter)
    {
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(FileBytes.WithoutMark(path));
        }
        catch (DecoderFallbackException)
        {
            throw new CommandException($"'{path}' is not in UTF-8: save it as 'CSV UTF-8', or convert it.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The table '{path}' cannot be read: {exception.Message}");
        }

        List<CsvRecord> records = [.. CsvReader.Read(path, text, delimiter)];
        if (records.Count == 0 || records[0].Row != 1)
        {
            throw new CommandException($"'{path}' has no header: write the names of the columns in its first row.");
        }

        IReadOnlyList<string> columns = records[0].Cells;
        if (columns.GroupBy(static name => name, StringComparer.Ordinal).FirstOrDefault(static group => group.Key.Length > 0 && group.Count() > 1) is { } twice)
        {
            throw new CommandException($"{path}(1): two columns are called '{twice.Key}': give each a name of its own.");
        }

        foreach (CsvRecord record in records.Skip(1))
        {
            if (record.Cells.Count != columns.Count)
            {
                throw new CommandException(
                    $"{path}({record.Row}): the row has {Rendering.Plural.Of(record.Cells.Count, "cell", "cells")}, and the header {columns.Count}: write as many, in quotes those that hold '{delimiter}' themselves.");
            }
        }

        return new CsvTable(path, columns, records[1..]);
    }
}
