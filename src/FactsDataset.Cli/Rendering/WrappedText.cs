using System.Text;

namespace FactsDataset.Cli.Rendering;

/// <summary>Breaks the lines of a plain ASCII text that is laid out already, so that it fits a width.</summary>
internal static class WrappedText
{
    private const int NarrowestColumn = 20;

    /// <summary>The text with lines of that width at most, without blanks at their ends.</summary>
    /// <param name="text">
    /// Lines ended by LF. What follows two blanks stands in a column of its own, and goes on below itself.
    /// </param>
    /// <param name="width">The cells of a line.</param>
    /// <param name="joins">Whether a line that begins where the text before it does goes on with that text.</param>
    public static string Of(string text, int width, bool joins)
    {
        StringBuilder wrapped = new();
        Block? open = null;
        foreach (string line in text.Split('\n')[..^1])
        {
            string trimmed = line.TrimEnd();
            int indent = trimmed.Length - trimmed.TrimStart().Length;
            if (joins && trimmed.Length > 0 && open is { Text.Length: > 0 } && indent == open.Hanging)
            {
                open = open with { Text = open.Text + " " + trimmed.TrimStart() };
                continue;
            }

            open?.AppendTo(wrapped, width);
            open = new Block(trimmed, HangingOf(trimmed, indent, width));
        }

        open?.AppendTo(wrapped, width);
        return wrapped.ToString();
    }

    /// <summary>Where the rest of a line that is too long begins.</summary>
    private static int HangingOf(string line, int indent, int width)
    {
        int gap = line.IndexOf("  ", indent, StringComparison.Ordinal);
        if (gap < 0)
        {
            return indent;
        }

        int column = gap;
        while (line[column] == ' ')
        {
            column++;
        }

        return column > width - NarrowestColumn ? indent + 2 : column;
    }

    /// <param name="Text">The text with the blanks before it.</param>
    /// <param name="Hanging">How many blanks the lines after the first begin with.</param>
    private sealed record Block(string Text, int Hanging)
    {
        public void AppendTo(StringBuilder wrapped, int width)
        {
            string rest = Text;
            while (rest.Length > width)
            {
                int start = rest.Length - rest.TrimStart().Length;
                int end = rest.LastIndexOf(' ', width);
                bool isBroken = end > start;
                wrapped.Append(rest[..(isBroken ? end : width)].TrimEnd()).Append('\n');
                rest = new string(' ', Math.Min(Hanging, width / 2)) + rest[(isBroken ? end : width)..].TrimStart();
            }

            wrapped.Append(rest).Append('\n');
        }
    }
}
