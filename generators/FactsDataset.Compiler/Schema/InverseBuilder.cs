using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Schema;

/// <summary>Gives every kind the lists of entries that refer to it, and every such relation its number.</summary>
internal sealed class InverseBuilder
{
    private readonly DatasetSchema _schema;
    private readonly MappingSyntax _root;
    private readonly SchemaReader _reader;
    private readonly Dictionary<string, List<Inverse>> _byTarget;
    private readonly HashSet<SyntaxNode> _reported = [];
    private int _lastRelation;

    private InverseBuilder(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        _schema = schema;
        _root = root;
        _reader = reader;
        _byTarget = schema.Kinds.ToDictionary(static kind => kind.Name, static _ => new List<Inverse>(), StringComparer.Ordinal);
    }

    /// <summary>
    /// The schema with its inverses. Fields of one kind that name the same inverse share one relation; two kinds that
    /// would give a target lists of one name contradict one another.
    /// </summary>
    public static DatasetSchema? Build(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        InverseBuilder builder = new(schema, root, reader);
        foreach (Kind kind in schema.Kinds)
        {
            builder.AddAll(kind);
        }

        return reader.Diagnostics.Count > 0
            ? null
            : schema with
            {
                Kinds = schema.Kinds.Select(kind => kind with { Inverses = builder._byTarget[kind.Name].ToEquatableArray() }).ToEquatableArray(),
            };
    }

    private void AddAll(Kind kind)
    {
        Dictionary<string, int> relations = new(StringComparer.Ordinal);
        foreach (FieldPlace place in Walk(kind.Fields, string.Empty, ["kinds", kind.Name]))
        {
            if (place.Field.Inverse is not { } inverse)
            {
                continue;
            }

            if (!relations.TryGetValue(inverse, out int relation))
            {
                relation = ++_lastRelation;
                relations.Add(inverse, relation);
            }

            foreach (string target in TargetsOf(place.Field))
            {
                Add(_schema.FindKind(target)!, place, kind, relation);
            }
        }
    }

    /// <summary>Every field of a kind, those inside groups among them.</summary>
    private IEnumerable<FieldPlace> Walk(EquatableArray<Field> fields, string prefix, string[] owner)
    {
        foreach (Field field in fields)
        {
            yield return new FieldPlace(field, prefix + field.Name, owner);
            if (field.Shape == FieldShape.Group)
            {
                foreach (FieldPlace inner in Walk(_schema.Group(field.TypeName).Fields, prefix + field.Name + ".", ["groups", field.TypeName]))
                {
                    yield return inner;
                }
            }
        }
    }

    private EquatableArray<string> TargetsOf(Field field) =>
        _schema.TargetsOf(field.Shape == FieldShape.Attribution ? _schema.Attribution!.Who : field.TypeName);

    private void Add(Kind target, FieldPlace place, Kind from, int relation)
    {
        List<Inverse> inverses = _byTarget[target.Name];
        string name = place.Field.Inverse!;
        string property = CSharpNames.ToPascalCase(name);
        int index = inverses.FindIndex(inverse => string.Equals(inverse.Property, property, StringComparison.OrdinalIgnoreCase));
        if (index >= 0 && inverses[index].Relation == relation)
        {
            inverses[index] = inverses[index] with { Through = inverses[index].Through + ", " + place.Path };
        }
        else if (index >= 0)
        {
            Report(place, $"'{from.Name}' and '{inverses[index].From}' both give '{target.Name}' the inverse '{name}': rename one of them");
        }
        else if (string.Equals(property, target.Record, StringComparison.OrdinalIgnoreCase)
            || target.Fields.Any(field => string.Equals(field.Property, property, StringComparison.OrdinalIgnoreCase))
            || ReservedProperties.OfKinds.Contains(property, StringComparer.OrdinalIgnoreCase))
        {
            Report(place, $"The inverse '{name}' of '{from.Name}' has the C# name of something that '{target.Name}' has already: rename it");
        }
        else
        {
            inverses.Add(new Inverse(relation, name, property, from.Name, place.Path));
        }
    }

    /// <summary>Reports an inverse once, however many targets and paths it has.</summary>
    private void Report(FieldPlace place, string message)
    {
        SyntaxNode inverse = SchemaNodes.Value(_root, [.. place.Owner, "fields", place.Field.Name, "inverse"])!;
        if (_reported.Add(inverse))
        {
            _reader.Report(inverse, message);
        }
    }

    /// <summary>A field, the path to it from its kind, and the keys of the kind or group that declares it.</summary>
    private readonly record struct FieldPlace(Field Field, string Path, string[] Owner);
}
