using FactsDataset.Cli.Curating;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Importing.Tables;

/// <summary>Finds whom a cell means that holds a name in place of an id.</summary>
internal sealed class EntryNames
{
    private readonly DatasetSchema _schema;
    private readonly HashSet<string> _ids;
    private readonly ILookup<string, EditableEntry> _named;

    public EntryNames(EditableFolder folder)
    {
        _schema = folder.Schema;
        _ids = folder.Entries.Select(static entry => entry.Bound.Id).ToHashSet(StringComparer.Ordinal);
        _named = folder.Entries
            .SelectMany(static entry => entry.Bound.Names.Select(static name => name.Text).Append(entry.Bound.Label).Select(static name => NameFolding.Fold(name)).Distinct(StringComparer.Ordinal).Select(name => (name, entry)))
            .ToLookup(static pair => pair.name, static pair => pair.entry, StringComparer.Ordinal);
    }

    /// <summary>The id of whoever has that name, in any spelling; the text itself where it is an id, or nobody has it.</summary>
    /// <param name="text">The id or name.</param>
    /// <param name="field">The field that refers.</param>
    /// <param name="error">What to write where several have the name; null otherwise.</param>
    public string Resolve(string text, Field field, out string? error)
    {
        error = null;
        if (_ids.Contains(text))
        {
            return text;
        }

        List<string> found = [.. _named[NameFolding.Fold(text)].Where(entry => _schema.Accepts(field.TypeName, entry.Kind.Name)).Select(static entry => entry.Bound.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        error = found.Count > 1 ? $"{found.Count} entries are called '{text}': {Choices.List(found, "write one of the ids")}" : null;
        return found.Count == 1 ? found[0] : text;
    }
}
