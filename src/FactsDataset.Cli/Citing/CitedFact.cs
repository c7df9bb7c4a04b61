using FactsDataset.Cli.Curating;
using FactsDataset.Cli.Edits;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;
using KindRole = FactsDataset.Compiler.Schema.KindRole;

namespace FactsDataset.Cli.Citing;

/// <summary>The entry that words are cited for.</summary>
internal sealed class CitedFact
{
    private readonly EditableEntry _entry;

    /// <exception cref="CommandException">The entry takes no evidence.</exception>
    public CitedFact(EditableEntry entry)
    {
        _entry = entry;
        if (!entry.Kind.Has(FieldShape.Evidence))
        {
            throw new CommandException($"'{entry.Bound.Id}' is {Choices.WithArticle(entry.Kind.Name)}, which takes no evidence.");
        }
    }

    /// <summary>Whether each item of evidence has a stance of its own.</summary>
    public bool HasStance => HasPart(FieldShape.Code);

    /// <summary>Whether each item of evidence has a chain of its own.</summary>
    public bool HasSaid => HasPart(FieldShape.Attribution);

    /// <summary>Whether an item of evidence that names nobody has the chain of its source.</summary>
    public bool InheritsSaid => HasSaid && _entry.Kind.Role == KindRole.Fact;

    /// <summary>The fields that are set, need proof, and are proven by no evidence yet.</summary>
    public IReadOnlyList<string> Unproven =>
    [
        .. _entry.Kind.Fields
            .Where(field => field.NeedsProof && _entry.Syntax.Body?.Find(field.Name) is not null && !_entry.Bound.Evidence.Any(evidence => evidence.For.Contains(field.Name)))
            .Select(static field => field.Name),
    ];

    /// <summary>Makes sure that the entry has the fields.</summary>
    /// <exception cref="CommandException">It has not.</exception>
    public void Require(IEnumerable<string> fields)
    {
        foreach (string field in fields.Where(field => _entry.Syntax.Body?.Find(field) is null))
        {
            throw new CommandException($"'{_entry.Bound.Id}' sets no field '{field}': {Choices.Suggest(field, _entry.Syntax.Body is { } body ? body.Pairs.Select(static pair => pair.Key.Text) : [])}");
        }
    }

    /// <summary>Adds items to the entry's evidence.</summary>
    public void Add(FileEdits edits, IReadOnlyList<string> items)
    {
        string text = _entry.File.Text.Text;
        string path = _entry.File.Text.Path;
        Field field = _entry.Kind.Fields.First(static candidate => candidate.Shape == FieldShape.Evidence);
        switch (_entry.Syntax.Body?.Find(field.Name)?.Value)
        {
            case null:
                edits.Add(path, text, FieldInsertion.Of(_entry, field.Name, "\n" + string.Join('\n', items.Select(static item => "      " + item))));
                break;
            case ScalarSyntax { Text.Length: 0 } missing:
                int end = text.IndexOf('\n', missing.Range.End) is var found and >= 0 ? found : text.Length;
                int colon = text.IndexOf(':', missing.Range.Start);
                edits.Add(path, text, new TextEdit(colon + 1, end, "\n" + string.Join('\n', items.Select(static item => "      " + item))));
                break;
            case SequenceSyntax { Items.Count: > 0 } list when text[..list.Items[0].Range.Start].TrimEnd(' ', '{').EndsWith('-'):
                int last = text.IndexOf('\n', list.Range.End) is var next and >= 0 ? next : text.Length;
                int line = Formatting.EntryLines.StartOfLine(text, list.Items[0].Range.Start);
                string indent = new(' ', text.IndexOf('-', line) - line);
                edits.Add(path, text, TextEdit.Insert(last, string.Concat(items.Select(item => "\n" + indent + item))));
                break;
            default:
                throw new CommandException($"The evidence of '{_entry.Bound.Id}' has no line for each item: 'facts format' writes it so.");
        }
    }

    private bool HasPart(FieldShape shape) => _entry.Kind.EvidenceItem!.Fields.Any(part => part.Shape == shape);
}
