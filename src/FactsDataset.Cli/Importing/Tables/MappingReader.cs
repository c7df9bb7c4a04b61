using System.Globalization;
using System.Text;
using FactsDataset.Cli.Formatting;
using FactsDataset.Cli.Inputs;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Cli.Importing.Tables;

/// <summary>Reads a mapping, and says at its line and column what is wrong with it.</summary>
internal sealed class MappingReader
{
    private const string Id = "id";

    private static readonly string[] Keys = ["kind", "delimiter", Id, "columns", "constants"];
    private static readonly string[] ColumnKeys = ["field", "separator", "date", "values"];

    private readonly string _path;
    private readonly MappingSyntax _root;

    private MappingReader(string path, MappingSyntax root)
    {
        _path = path;
        _root = root;
    }

    /// <summary>What stands between two cells.</summary>
    public char Delimiter => _root.Find("delimiter") is not { } pair ? ','
        : TextOf(pair.Value) switch { "\\t" or "\t" or "tab" => '\t', { Length: 1 } one when one[0] is not '"' => one[0], _ => throw Wrong(pair.Value, "the delimiter is one character: write \",\", \";\" or tab") };

    /// <summary>Reads a file.</summary>
    /// <exception cref="CommandException">It is not a mapping.</exception>
    public static MappingReader Read(FileInfo file)
    {
        try
        {
            string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(FileBytes.WithoutMark(file.FullName));
            DocumentSyntax document = DocumentParser.Parse(file.ToString(), text);
            if (document.Diagnostics.Count > 0)
            {
                throw new CommandException($"The mapping '{file}' has mistakes: fix them first.", [.. document.Diagnostics]);
            }

            MappingReader reader = new(file.ToString(), document.Root ?? throw new CommandException($"The mapping '{file}' is empty: write 'kind' and 'columns'."));
            reader.RequireKnown(reader._root, Keys);
            return reader;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new CommandException($"The mapping '{file}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>What it says of a table.</summary>
    /// <exception cref="CommandException">It names what the table or the schema lacks.</exception>
    public TableMapping For(CsvTable table, DatasetSchema schema)
    {
        PairSyntax named = _root.Find("kind") ?? throw new CommandException($"The mapping '{_path}' names no kind: write 'kind: …', {Choices.List([.. schema.Kinds.Select(static known => known.Name)], "one of")}.");
        Kind kind = schema.FindKind(TextOf(named.Value)) ?? throw Wrong(named.Value, $"there is no kind '{TextOf(named.Value)}': {Choices.Suggest(TextOf(named.Value), schema.Kinds.Select(static known => known.Name))}");
        FieldParts parts = new(schema, kind);
        List<MappedColumn> columns = [.. PairsOf("columns").Select(pair => ColumnOf(pair, table, kind, parts))];
        string? template = _root.Find(Id) is { } id ? TemplateOf(id.Value, table) : null;
        int ids = columns.Count(static column => column.Path is null) + (template is null ? 0 : 1);
        if (ids != 1)
        {
            throw new CommandException(ids == 0
                ? $"The mapping '{_path}' does not say what the ids are: map a column to 'id', or write a template such as 'id: \"{kind.Name}-{{{table.Columns[0]}}}\"'."
                : $"The mapping '{_path}' says twice what the ids are: keep one column or the template.");
        }

        List<(FieldPath, SyntaxNode)> constants = [.. PairsOf("constants").Select(pair => (PathOf(pair.Key, pair.Key.Text, kind, parts), pair.Value))];
        return new TableMapping(kind, columns, constants, template);
    }

    private MappedColumn ColumnOf(PairSyntax pair, CsvTable table, Kind kind, FieldParts parts)
    {
        int index = table.Columns.ToList().IndexOf(pair.Key.Text);
        if (index < 0)
        {
            throw Wrong(pair.Key, $"'{table.Path}' has no column '{pair.Key.Text}': {Choices.Suggest(pair.Key.Text, table.Columns)}");
        }

        if (pair.Value is not MappingSyntax more)
        {
            return new MappedColumn(index, pair.Key.Text, TargetOf(pair.Value, kind, parts));
        }

        RequireKnown(more, ColumnKeys);
        SyntaxNode field = more.Find("field")?.Value ?? throw Wrong(pair.Value, "the column has no 'field': write which it is of");
        return new MappedColumn(index, pair.Key.Text, TargetOf(field, kind, parts))
        {
            Separator = more.Find("separator") is { } separator ? TextOf(separator.Value) is { Length: > 0 } text ? text : throw Wrong(separator.Value, "the separator is empty: write what stands between two values") : null,
            DateFormat = more.Find("date") is { } format ? FormatOf(format.Value) : null,
            Values = more.Find("values") is not { } values ? new Dictionary<string, string>(StringComparer.Ordinal)
                : values.Value is MappingSyntax known ? known.Pairs.ToDictionary(static value => value.Key.Text, value => TextOf(value.Value), StringComparer.Ordinal)
                : throw Wrong(values.Value, "'values' is not a mapping: write { value in the table: value in the fact file }"),
        };
    }

    private FieldPath? TargetOf(SyntaxNode node, Kind kind, FieldParts parts) => TextOf(node) is not Id and var text ? PathOf(node, text, kind, parts) : null;

    private FieldPath PathOf(SyntaxNode node, string text, Kind kind, FieldParts parts) =>
        FieldPath.Parse(text, kind, parts, out string? error) ?? throw Wrong(node, error!);

    private string FormatOf(SyntaxNode node)
    {
        string format = TextOf(node);
        try
        {
            DateOnly day = new(2001, 5, 9);
            if (DateOnly.TryParseExact(day.ToString(format, CultureInfo.InvariantCulture), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly again) && again == day)
            {
                return format;
            }
        }
        catch (FormatException)
        {
            // It is said below.
        }

        throw Wrong(node, $"'{format}' is not a form of days: write one such as dd/MM/yyyy");
    }

    private string TemplateOf(SyntaxNode node, CsvTable table)
    {
        string template = TextOf(node);
        foreach (string name in template.Split('{').Skip(1).Select(static piece => piece.Split('}')[0]))
        {
            if (!table.Columns.Contains(name, StringComparer.Ordinal))
            {
                throw Wrong(node, $"'{table.Path}' has no column '{name}': {Choices.Suggest(name, table.Columns)}");
            }
        }

        return template.Contains('{', StringComparison.Ordinal) ? template : throw Wrong(node, $"every entry would have the id '{template}': name a column of the table between braces");
    }

    private EquatableArray<PairSyntax> PairsOf(string key) => _root.Find(key)?.Value switch
    {
        null => default,
        MappingSyntax mapping => mapping.Pairs,
        { } other => throw Wrong(other, $"'{key}' is not a mapping: write keys with values below it"),
    };

    private void RequireKnown(MappingSyntax mapping, string[] known)
    {
        foreach (PairSyntax pair in mapping.Pairs)
        {
            if (!known.Contains(pair.Key.Text, StringComparer.Ordinal))
            {
                throw Wrong(pair.Key, $"there is no key '{pair.Key.Text}': {Choices.Suggest(pair.Key.Text, known)}");
            }
        }
    }

    private string TextOf(SyntaxNode node) => node is ScalarSyntax scalar ? scalar.Text : throw Wrong(node, "write a single value here");

    private CommandException Wrong(SyntaxNode node, string what) => new(string.Create(
        CultureInfo.InvariantCulture, $"{_path}({node.Range.StartPoint.Line + 1},{node.Range.StartPoint.Character + 1}): {what}{(what.EndsWith('?') ? string.Empty : ".")}"));
}
