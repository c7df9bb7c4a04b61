using System.Globalization;
using System.Text;

namespace FactsDataset.Arrow.Display;

/// <summary>Texts one below the other in columns.</summary>
internal static class TextGrid
{
    /// <summary>Adds lines, a line a row, two spaces between columns.</summary>
    /// <param name="text">What they are added to.</param>
    /// <param name="rows">The rows, of the same length.</param>
    public static void Append(StringBuilder text, IReadOnlyList<string[]> rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => WidthOf(row[column])))];
        foreach (string[] row in rows)
        {
            StringBuilder line = new();
            for (int i = 0; i < row.Length; i++)
            {
                line.Append(row[i]).Append(' ', widths[i] - WidthOf(row[i]) + 2);
            }

            text.Append(line.ToString().TrimEnd(' ')).Append('\n');
        }
    }

    /// <summary>How many characters, as people count them, a text has.</summary>
    public static int WidthOf(string text) => new StringInfo(text).LengthInTextElements;
}
