using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>Gives every kind the lists of entries that refer to it, and every such relation its number.</summary>
internal sealed class InverseBuilder
{
    /// <summary>How often one group is followed in a kind: groups within groups give twice as many paths with each level.</summary>
    private const int MostPaths = 8;

    /// <summary>How many characters of paths the documentation of an inverse names before it says that there are more.</summary>
    private const int LongestPaths = 500;

    private readonly DatasetSchema _schema;
    private readonly MappingSyntax _root;
    private readonly SchemaReader _reader;
    private readonly Dictionary<string, Kind> _kinds;
    private readonly Dictionary<string, FieldGroup> _groups;
    private readonly Dictionary<string, List<Inverse>> _byTarget;

    /// <summary>Where the inverse of a target with that C# name stands in its list; -1 for what the target's class has besides.</summary>
    private readonly Dictionary<(string Target, string Property), int> _taken = [];
    private readonly HashSet<SyntaxNode> _reported = [];
    private int _lastRelation;

    private InverseBuilder(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        _schema = schema;
        _root = root;
        _reader = reader;
        _kinds = schema.Kinds.Concat(schema.UsedKinds.Select(static kind => kind.Kind)).ToDictionary(static kind => kind.Name, StringComparer.Ordinal);
        _groups = schema.Groups.ToDictionary(static group => group.Name, StringComparer.Ordinal);
        _byTarget = _kinds.ToDictionary(static kind => kind.Key, static _ => new List<Inverse>(), StringComparer.Ordinal);
        foreach (Kind kind in _kinds.Values)
        {
            foreach (string property in kind.Fields.Select(static field => field.Property).Concat(ReservedProperties.OfKinds).Append(kind.Record))
            {
                _taken[(kind.Name, property.ToUpperInvariant())] = -1;
            }
        }
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
                Kinds = schema.Kinds.Select(builder.WithInverses).ToEquatableArray(),
                Uses = schema.Uses.Select(builder.WithInverses).ToEquatableArray(),
            };
    }

    private Kind WithInverses(Kind kind) => kind with { Inverses = _byTarget[kind.Name].ToEquatableArray() };

    private UsedDataset WithInverses(UsedDataset dataset) => dataset with
    {
        Kinds = dataset.Kinds.Select(used => used with { Kind = WithInverses(used.Kind) }).ToEquatableArray(),
    };

    private void AddAll(Kind kind)
    {
        Dictionary<string, int> relations = new(StringComparer.Ordinal);
        foreach (FieldPlace place in Walk(kind.Fields, string.Empty, ["kinds", kind.Name], new Dictionary<string, int>(StringComparer.Ordinal)))
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
                // A union of another dataset may name kinds of a third one, which this one does not use.
                if (_kinds.TryGetValue(target, out Kind? known))
                {
                    Add(known, place, kind, relation);
                }
            }
        }
    }

    /// <summary>
    /// Every field of a kind, those inside groups among them, by so many paths as anybody reads of. Groups nest no deeper
    /// than <see cref="GroupCycleCheck.MostNested"/>.
    /// </summary>
    private IEnumerable<FieldPlace> Walk(EquatableArray<Field> fields, string prefix, string[] owner, Dictionary<string, int> followed)
    {
        foreach (Field field in fields)
        {
            yield return new FieldPlace(field, prefix + field.Name, owner);
            if (field.Shape == FieldShape.Group)
            {
                _ = followed.TryGetValue(field.TypeName, out int times);
                followed[field.TypeName] = times + 1;
                if (times >= MostPaths)
                {
                    continue;
                }

                foreach (FieldPlace inner in Walk(GroupOf(field).Fields, prefix + field.Name + ".", ["groups", field.TypeName], followed))
                {
                    yield return inner;
                }
            }
        }
    }

    private FieldGroup GroupOf(Field field) =>
        _groups.TryGetValue(field.TypeName, out FieldGroup? group) ? group : _schema.Group(field.TypeName);

    private EquatableArray<string> TargetsOf(Field field) =>
        _schema.TargetsOf(field.Shape == FieldShape.Attribution ? _schema.Attribution!.Who : field.TypeName);

    private void Add(Kind target, FieldPlace place, Kind from, int relation)
    {
        List<Inverse> inverses = _byTarget[target.Name];
        string name = place.Field.Inverse!;
        string property = CSharpNames.ToPascalCase(name);
        if (!_taken.TryGetValue((target.Name, property.ToUpperInvariant()), out int index))
        {
            _taken.Add((target.Name, property.ToUpperInvariant()), inverses.Count);
            inverses.Add(new Inverse(relation, name, property, from.Name, place.Path));
        }
        else if (index < 0)
        {
            Report(place, $"The inverse '{name}' of '{from.Name}' has the C# name of something that '{target.Name}' has already: rename it");
        }
        else if (inverses[index].Relation == relation)
        {
            inverses[index] = inverses[index] with { Through = Join(inverses[index].Through, place.Path) };
        }
        else
        {
            Report(place, $"'{from.Name}' and '{inverses[index].From}' both give '{target.Name}' the inverse '{name}': rename one of them");
        }
    }

    /// <summary>Adds a path to those by which an inverse comes about; a text that names enough of them is left as it is.</summary>
    private static string Join(string paths, string path) =>
        paths.EndsWith("…", StringComparison.Ordinal) ? paths
        : paths.Length > LongestPaths ? paths + ", …"
        : paths + ", " + path;

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
