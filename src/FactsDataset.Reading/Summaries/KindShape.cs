using System.Runtime.CompilerServices;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Reading.Summaries;

/// <summary>Which fields of a kind tell who, where and how far, found by what the schema says of them.</summary>
internal sealed class KindShape
{
    private static readonly ConditionalWeakTable<Kind, KindShape> Known = [];

    private KindShape(Kind kind, DatasetSchema schema)
    {
        HashSet<string> places = PlaceKinds(schema);
        List<(string Path, Field Field)> references = [.. FieldPaths.Of(kind.Fields, schema).Where(static found => found.Field.Shape == FieldShape.Reference)];
        EventPlace = kind.EventPlace?.Name;
        PlacePaths = Paths(references.Where(found => TargetsOf(found.Field, schema).All(places.Contains) || found.Field.IsEventPlace));

        // Who travels or is there is checked, and so marked. A schema without checks tells it by what its fields refer to.
        List<(string Path, Field Field)> actors = references.Where(static found => found.Field.Check == FieldCheck.Travel).ToList();
        actors = actors.Count > 0 ? actors : references.Where(static found => found.Field.Check == FieldCheck.Presence).ToList();
        actors = actors.Count > 0 ? actors : references.Where(found => IsActor(found.Field, schema, places)).ToList();
        ActorPaths = Paths(actors);
        StateFields = kind.EventStatus is { } status
            ? [status.Name]
            : kind.Fields.Where(static field => field is { Shape: FieldShape.Code, IsRequired: true, IsMany: false }).Select(static field => field.Name).ToList();
    }

    /// <summary>The field of the event's place; null where the kind has none.</summary>
    public string? EventPlace { get; }

    /// <summary>The paths of the fields that name places and nothing else.</summary>
    public IReadOnlySet<string> PlacePaths { get; }

    /// <summary>The paths of the fields that name those who act.</summary>
    public IReadOnlySet<string> ActorPaths { get; }

    /// <summary>The fields whose codes say how far it came.</summary>
    public IReadOnlyList<string> StateFields { get; }

    /// <summary>The shape of a kind of that schema.</summary>
    public static KindShape Of(Kind kind, DatasetSchema schema) => Known.GetValue(kind, known => new KindShape(known, schema));

    /// <summary>The kinds whose entries are places: those that contain one another, and those where events are said to be.</summary>
    public static HashSet<string> PlaceKinds(DatasetSchema schema)
    {
        HashSet<string> places = schema.Kinds
            .Where(static kind => kind.Fields.Any(static field => field.IsContainment))
            .Select(static kind => kind.Name)
            .ToHashSet(StringComparer.Ordinal);
        places.UnionWith(schema.Kinds
            .Select(static kind => kind.EventPlace)
            .OfType<Field>()
            .SelectMany(field => TargetsOf(field, schema))
            .Where(name => schema.FindTarget(name) is { Role: Compiler.Schema.KindRole.Entity }));
        return places;
    }

    private static bool IsActor(Field field, DatasetSchema schema, HashSet<string> places)
    {
        EquatableArray<string> targets = TargetsOf(field, schema);
        bool areEntities = targets.All(name => schema.FindTarget(name) is { Role: Compiler.Schema.KindRole.Entity });
        return areEntities && field.Check == FieldCheck.None && !targets.All(places.Contains);
    }

    private static EquatableArray<string> TargetsOf(Field field, DatasetSchema schema) => schema.TargetsOf(field.TypeName);

    private static HashSet<string> Paths(IEnumerable<(string Path, Field Field)> found) =>
        found.Select(static place => place.Path).ToHashSet(StringComparer.Ordinal);
}
