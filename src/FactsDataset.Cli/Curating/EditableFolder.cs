using FactsDataset.Cli.Commands;
using FactsDataset.Cli.Inputs;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Curating;

/// <summary>A folder of fact files that a command is about to edit: what the files say, and where each piece stands.</summary>
internal sealed class EditableFolder
{
    private readonly Dictionary<string, EditableEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _former = new(StringComparer.Ordinal);

    private EditableFolder(FactFolder folder, FactCompilation compilation, DatasetSchema schema)
    {
        Folder = folder;
        Compilation = compilation;
        Schema = schema;
    }

    /// <summary>The folder.</summary>
    public FactFolder Folder { get; }

    /// <summary>What the stages say of it.</summary>
    public FactCompilation Compilation { get; }

    /// <summary>Its schema.</summary>
    public DatasetSchema Schema { get; }

    /// <summary>Its files as they were read, the schema among them.</summary>
    public IReadOnlyList<FactText> Texts { get; private set; } = [];

    /// <summary>Its fact files, by path.</summary>
    public IReadOnlyList<EditableFile> Files { get; private set; } = [];

    /// <summary>Every entry of a known kind.</summary>
    public IEnumerable<EditableEntry> Entries => _entries.Values;

    /// <summary>Reads a folder.</summary>
    /// <exception cref="CommandException">A file or the schema cannot be read.</exception>
    public static EditableFolder Read(DirectoryInfo? given, IReadOnlyList<string>? uses = null) => Read(FactFolder.Find(given, uses));

    /// <inheritdoc cref="Read(DirectoryInfo?, IReadOnlyList{string}?)"/>
    public static EditableFolder Read(FactFolder folder)
    {
        IReadOnlyList<FactText> texts = folder.Read();
        DatasetSchema schema = folder.RequireSchema(texts);
        FactCompilation compilation = folder.Compile(texts, CorpusFolder.None);
        EditableFolder result = new(folder, compilation, schema) { Texts = texts };
        result.Files = [.. texts.Where(static text => !text.IsSchema).Select(text => new EditableFile(
            text, FactFileParser.Parse(text.Path, text.Text), compilation.Files.First(file => file.Data.Path == text.Path)))];
        foreach (EditableFile file in result.Files)
        {
            result.Add(file);
        }

        return result;
    }

    /// <summary>The entry with that id, or with that former id.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public EditableEntry Require(string id)
    {
        if (_entries.TryGetValue(_former.GetValueOrDefault(id, id), out EditableEntry? entry))
        {
            return entry;
        }

        string? question = NameSuggestions.Ask(id, _entries.Keys);
        throw new CommandException($"There is no entry '{id}'.{(question is null ? string.Empty : " " + question)}");
    }

    /// <summary>Makes sure that an id can be given to a new entry.</summary>
    /// <exception cref="CommandException">It is no id, or something has it or had it.</exception>
    public void RequireFree(string id)
    {
        if (!Slugs.IsSlug(id))
        {
            throw new CommandException($"'{id}' is no id: {Slugs.Advice(id)}.");
        }

        if (_entries.TryGetValue(id, out EditableEntry? taken))
        {
            throw new CommandException($"There is an entry '{id}' already, in {taken.File.Text.Path}; an id belongs to one entry of all kinds.");
        }

        if (_former.TryGetValue(id, out string? present))
        {
            throw new CommandException($"'{id}' is a former id of '{present}', and an id is never used again.");
        }
    }

    private void Add(EditableFile file)
    {
        if (Schema.FindKind(file.Bound.Data.Kind) is not { } kind)
        {
            return;
        }

        for (int i = 0; i < file.Syntax.Entries.Count; i++)
        {
            BoundEntry bound = file.Bound.Data.Entries[i];
            _entries.TryAdd(bound.Id, new EditableEntry(file, file.Syntax.Entries[i], bound, kind, i));
            foreach (BoundFormer former in bound.Former)
            {
                _former.TryAdd(former.Id, bound.Id);
            }
        }
    }
}
