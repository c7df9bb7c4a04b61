using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>Reads which type a field has.</summary>
internal sealed class FieldTypeReader
{
    private static readonly string[] Sections = ["vocabularies", "unions", "groups", "kinds"];

    private readonly SchemaReader _reader;
    private readonly MappingSyntax _root;
    private readonly EquatableArray<UsedDataset> _uses;

    public FieldTypeReader(SchemaReader reader, MappingSyntax root, EquatableArray<UsedDataset> uses)
    {
        _reader = reader;
        _root = root;
        _uses = uses;
    }

    /// <summary>The shape, and the name of the vocabulary, kind, union or group that it needs; null where there is none.</summary>
    public (FieldShape Shape, string Name)? Read(ScalarSyntax name, MappingSyntax body)
    {
        PairSyntax? type = body.Find("type");
        if (body.Find("group") is { } group)
        {
            if (type is not null)
            {
                _reader.Report(group.Key, $"The field '{name.Text}' has a 'type' as well: keep either 'type' or 'group'");
                return null;
            }

            return _reader.Scalar(group.Value, "'group'") is { } named ? ResolveGroup(named) : null;
        }

        if (type is null)
        {
            if (_reader.Lacks(body, "type") && _reader.Lacks(body, "group"))
            {
                _reader.Report(name, $"The field '{name.Text}' lacks its type: add 'type' or 'group'");
            }

            return null;
        }

        return _reader.Scalar(type.Value, "'type'") is { } scalar ? ResolveType(scalar) : null;
    }

    private (FieldShape Shape, string Name)? ResolveGroup(ScalarSyntax scalar)
    {
        if (Declares("groups", scalar.Text))
        {
            return (FieldShape.Group, scalar.Text);
        }

        if (Resolve(scalar.Text) is not null)
        {
            _reader.Report(scalar, $"'{scalar.Text}' is no group: write 'type: {scalar.Text}'");
        }
        else if (IsWhole)
        {
            string? nearest = _reader.Suggestions.Nearest(scalar.Text, SchemaNodes.NamesBelow(_root, "groups").ToList());
            string remedy = nearest is null ? "declare it below 'groups'" : Choices.DidYouMean(nearest);
            _reader.Report(scalar, $"There is no group '{scalar.Text}': {remedy}");
        }

        return null;
    }

    private (FieldShape Shape, string Name)? ResolveType(ScalarSyntax scalar)
    {
        if (Resolve(scalar.Text) is { } type)
        {
            return type;
        }

        if (Declares("groups", scalar.Text))
        {
            _reader.Report(scalar, $"'{scalar.Text}' is a group: write 'group: {scalar.Text}'");
        }
        else if (scalar.Text.LastIndexOf('.') is > 0 and var dot && !UsesReader.NamesIn(_root).Contains(scalar.Text.Substring(0, dot)))
        {
            // A name there that means no dataset was reported, and may have meant this one.
            if (_root.Find("uses") is null || (UsesReader.NamesIn(_root).Count > 0 && AreUsesWhole))
            {
                ReportUnused(scalar, scalar.Text.Substring(0, dot));
            }
        }
        else if (IsWhole)
        {
            string? nearest = _reader.Suggestions.Nearest(
                scalar.Text,
                FieldTypes.Names
                    .Concat(Sections.Where(static key => key != "groups").SelectMany(key => SchemaNodes.NamesBelow(_root, key)))
                    .Concat(ForeignTypes)
                    .ToList());
            string remedy = nearest is null ? "name a built-in type, a vocabulary, a kind or a union" : Choices.DidYouMean(nearest);
            _reader.Report(scalar, $"There is no type '{scalar.Text}': {remedy}");
        }

        return null;
    }

    private void ReportUnused(ScalarSyntax type, string dataset)
    {
        string remedy = _uses.FirstOrDefault(used => used.Namespace == type.Text) is { Kinds.Count: > 0 } used
            ? $"that is a dataset, so name a kind of it, such as '{used.Kinds[0].Kind.Name}'"
            : $"where '{dataset}' is another dataset, write 'uses: [ {dataset} ]' at the top of the schema";
        _reader.Report(type, $"There is no type '{type.Text}': {remedy}");
    }

    private (FieldShape Shape, string Name)? Resolve(string type)
    {
        if (FieldTypes.Find(type) is { } shape)
        {
            return (shape, shape == FieldShape.Group ? BuiltInGroups.NameOf(type) : string.Empty);
        }

        if (Declares("vocabularies", type) || BuiltInVocabularies.All.Any(builtIn => builtIn.Name == type))
        {
            return (FieldShape.Code, type);
        }

        return Declares("kinds", type) || Declares("unions", type) || ForeignTypes.Contains(type, StringComparer.Ordinal) ? (FieldShape.Reference, type) : null;
    }

    /// <summary>The kinds and unions of the datasets that the schema uses, named with their namespaces.</summary>
    private IEnumerable<string> ForeignTypes => _uses.SelectMany(static dataset =>
        dataset.Kinds.Select(static kind => kind.Kind.Name).Concat(dataset.Unions.Select(static union => union.Name)));

    /// <summary>
    /// Whether all that the schema declares could be read. Where a section could not, what is missing from it has been
    /// reported with it.
    /// </summary>
    private bool IsWhole => !_root.IsDamaged
        && AreUsesWhole
        && _root.Pairs.All(pair => SchemaParser.Sections.Contains(pair.Key.Text, StringComparer.Ordinal))
        && Sections.All(section => _root.Find(section) is null or { Value: MappingSyntax { IsDamaged: false } });

    private bool AreUsesWhole => UsesReader.NamesIn(_root).Count == _uses.Count;

    private bool Declares(string key, string name) => SchemaNodes.Key(_root, key, name) is not null;
}
