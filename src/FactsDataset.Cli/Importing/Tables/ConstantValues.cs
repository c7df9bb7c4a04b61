using System.Globalization;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Cli.Importing.Tables;

/// <summary>Puts what every entry says into an entry, where no cell says otherwise.</summary>
internal static class ConstantValues
{
    /// <summary>Puts all constants of a mapping in. What goes with cells that are all empty in this row is left out.</summary>
    public static void Apply(TableMapping mapping, EntryNode body)
    {
        foreach ((FieldPath path, SyntaxNode value) in mapping.Constants)
        {
            if (!GoesWithEmptyCells(mapping, path, body))
            {
                Apply(body, path.Steps, 0, value);
            }
        }
    }

    /// <summary>Whether the value is a part of something whose other parts come from columns, none of which has a cell here.</summary>
    private static bool GoesWithEmptyCells(TableMapping mapping, FieldPath path, EntryNode body)
    {
        for (int length = 1; length < path.Steps.Count; length++)
        {
            List<string> prefix = [.. path.Steps.Take(length)];
            bool hasColumns = mapping.Columns.Any(column => column.Path is { } other && other.Steps.Count > length && other.Steps.Take(length).SequenceEqual(prefix, StringComparer.Ordinal));
            if (hasColumns && Find(body, prefix) is not { HasCell: true })
            {
                return true;
            }
        }

        return false;
    }

    private static EntryNode? Find(EntryNode node, IEnumerable<string> steps)
    {
        EntryNode? found = node;
        foreach (string step in steps.TakeWhile(static step => step != FieldPath.EveryItem))
        {
            found = found!.Parts.Find(part => part.Key == step).Value ?? (Number(step) is { } number ? found.Items.GetValueOrDefault(number) : null);
            if (found is null)
            {
                break;
            }
        }

        return found;
    }

    private static void Apply(EntryNode node, IReadOnlyList<string> steps, int at, SyntaxNode value)
    {
        if (at == steps.Count)
        {
            if (node is { Text: null, Parts.Count: 0, Items.Count: 0 })
            {
                Fill(node, value);
            }
        }
        else if (steps[at] == FieldPath.EveryItem)
        {
            foreach (EntryNode item in node.Items.Count > 0 ? [.. node.Items.Values] : new[] { node.Item(1) })
            {
                Apply(item, steps, at + 1, value);
            }
        }
        else
        {
            Apply(at > 0 && Number(steps[at]) is { } number ? node.Item(number) : node.Part(steps[at]), steps, at + 1, value);
        }
    }

    private static void Fill(EntryNode node, SyntaxNode value)
    {
        switch (value)
        {
            case MappingSyntax mapping:
                foreach (PairSyntax pair in mapping.Pairs)
                {
                    Fill(node.Part(pair.Key.Text), pair.Value);
                }

                break;
            case SequenceSyntax sequence:
                for (int i = 0; i < sequence.Items.Count; i++)
                {
                    Fill(node.Item(i + 1), sequence.Items[i]);
                }

                break;
            case ScalarSyntax scalar:
                node.Text = scalar.Text;
                break;
        }
    }

    private static int? Number(string step) => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
