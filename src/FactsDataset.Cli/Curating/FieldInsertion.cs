using FactsDataset.Cli.Edits;
using FactsDataset.Cli.Formatting;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Cli.Curating;

/// <summary>Puts a field into an entry, at its place among the others.</summary>
internal static class FieldInsertion
{
    /// <summary>The edit that puts a field in.</summary>
    /// <param name="entry">The entry, which has no such field.</param>
    /// <param name="name">The field.</param>
    /// <param name="value">Its value as it is to stand in the file, on one line, or below the key where it begins with a line break.</param>
    /// <exception cref="CommandException">The entry does not stand on lines of its own.</exception>
    public static TextEdit Of(EditableEntry entry, string name, string value)
    {
        string text = entry.File.Text.Text;
        if (entry.Syntax.Body is not { Pairs.Count: > 0 } body || body.Pairs[0].Key.Range.StartPoint.Line == entry.Syntax.Id.Range.StartPoint.Line)
        {
            throw new CommandException($"The entry '{entry.Syntax.Id.Text}' of {entry.File.Text.Path} has no line for each field: 'facts format' writes it so.");
        }

        IReadOnlyList<string> order = FieldOrder.Of(entry.Kind);
        int rank = IndexOf(order, name);
        PairSyntax? next = body.Pairs.FirstOrDefault(pair => IndexOf(order, pair.Key.Text) > rank);
        int indent = body.Pairs[0].Key.Range.StartPoint.Character;
        string line = $"{new string(' ', indent)}{name}:{(value.StartsWith('\n') ? string.Empty : " ")}{value}\n";
        if (next is not null)
        {
            return TextEdit.Insert(AboveComments(text, EntryLines.StartOfLine(text, next.Key.Range.Start)), line);
        }

        int end = EntryLines.EndOf(text, entry.Syntax);
        return TextEdit.Insert(end, text[..end].EndsWith('\n') ? line : "\n" + line);
    }

    private static int IndexOf(IReadOnlyList<string> order, string name)
    {
        for (int i = 0; i < order.Count; i++)
        {
            if (order[i] == name)
            {
                return i;
            }
        }

        return order.Count;
    }

    /// <summary>The start of the comments that stand directly above a line.</summary>
    private static int AboveComments(string text, int start)
    {
        while (start > 0)
        {
            int above = EntryLines.StartOfLine(text, start - 1);
            if (!text[above..start].TrimStart().StartsWith('#'))
            {
                break;
            }

            start = above;
        }

        return start;
    }
}
