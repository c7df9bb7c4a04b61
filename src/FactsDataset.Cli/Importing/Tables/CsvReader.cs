using System.Text;

namespace FactsDataset.Cli.Importing.Tables;

/// <summary>Reads records of comma-separated values: cells in quotes may hold line breaks, delimiters and, doubled, quotes.</summary>
internal static class CsvReader
{
    /// <summary>The records that hold anything.</summary>
    /// <exception cref="CommandException">Quotes are not closed, or something stands behind them; the message names the row.</exception>
    public static IEnumerable<CsvRecord> Read(string path, string text, char delimiter)
    {
        int at = 0;
        for (int row = 1; at < text.Length; row++)
        {
            List<string> cells = [];
            bool isLast;
            do
            {
                cells.Add(ReadCell(path, text, delimiter, row, cells.Count + 1, ref at));
                isLast = at >= text.Length || text[at] != delimiter;
                at = isLast ? SkipLineEnd(text, at) : at + 1;
            }
            while (!isLast);

            if (cells.Exists(static cell => cell.Length > 0))
            {
                yield return new CsvRecord(row, cells);
            }
        }
    }

    /// <summary>Reads up to the delimiter or the end of the line behind the cell.</summary>
    private static string ReadCell(string path, string text, char delimiter, int row, int column, ref int at)
    {
        int start = at;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        if (start >= text.Length || text[start] != '"')
        {
            int end = text.AsSpan(at).IndexOfAny(delimiter, '\n', '\r') is var found and >= 0 ? at + found : text.Length;
            string plain = text[at..end].Trim();
            at = end;
            return plain;
        }

        StringBuilder cell = new();
        at = start + 1;
        while (true)
        {
            int quote = text.IndexOf('"', at);
            if (quote < 0)
            {
                throw new CommandException($"{path}({row},{column}): the quotation mark at the start of the cell is not closed: write another behind the cell, and two for one within it.");
            }

            cell.Append(text, at, quote - at);
            at = quote + 1;
            if (at >= text.Length || text[at] != '"')
            {
                break;
            }

            cell.Append('"');
            at++;
        }

        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at >= text.Length || text[at] == delimiter || text[at] is '\n' or '\r'
            ? cell.ToString().ReplaceLineEndings("\n").Trim()
            : throw new CommandException($"{path}({row},{column}): something stands behind the closing quotation mark: write two for one within the cell.");
    }

    private static int SkipLineEnd(string text, int at) =>
        at < text.Length && text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : Math.Min(at + 1, text.Length);
}
