using FactsDataset.Cli.Edits;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Cli.Curating;

/// <summary>Leaves an id with its entry as one that it had before.</summary>
internal static class FormerIdEdit
{
    /// <summary>The edit of the entry's file.</summary>
    /// <exception cref="CommandException">The former ids that the entry has cannot be read.</exception>
    public static TextEdit Of(EditableEntry entry, string old)
    {
        string text = entry.File.Text.Text;
        SyntaxNode? former = entry.Syntax.Body?.Find(FormerBinder.Key)?.Value;
        return former switch
        {
            null => FieldInsertion.Of(entry, FormerBinder.Key, $"[{old}]"),
            SequenceSyntax { Items.Count: > 0 } list when text[..list.Range.Start].TrimEnd().EndsWith('[') => TextEdit.Insert(list.Range.End, ", " + old),
            SequenceSyntax { Items.Count: > 0 } list => TextEdit.Insert(list.Range.End, $"\n{new string(' ', list.Range.StartPoint.Character - 2)}- {old}"),
            ScalarSyntax scalar => new TextEdit(scalar.Range.Start, scalar.Range.End, $"[{scalar.Text}, {old}]"),
            _ => throw new CommandException($"The former ids of '{old}' cannot be read: 'facts check' says why."),
        };
    }
}
