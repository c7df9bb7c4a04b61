using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Summaries;
using KindRole = FactsDataset.Compiler.Schema.KindRole;

namespace FactsDataset.Exports.Documents;

/// <summary>
/// Tells what the kinds of a schema are to the vocabularies of others, by what their fields are marked as and refer to, and only where
/// nothing does by their names.
/// </summary>
internal sealed class KindTypes
{
    private readonly Dictionary<string, KindType> _types = new(StringComparer.Ordinal);

    private KindTypes()
    {
    }

    /// <summary>The types of the kinds of a schema.</summary>
    public static KindTypes Of(DatasetSchema schema)
    {
        KindTypes types = new();
        foreach (Kind kind in schema.Kinds)
        {
            if (kind.Role == KindRole.Fact)
            {
                types.Set(kind.Name, kind.Has(FieldShape.Attribution) ? KindType.Claim : KindType.Event);
            }
            else if (kind.Role == KindRole.Source)
            {
                types.Set(kind.Name, KindType.Source);
            }
            else if (kind.TenureField(TenurePart.Holder) is { } holder && kind.TenureField(TenurePart.Post) is { } post)
            {
                types.Set(kind.Name, KindType.Tenure);
                types.Set(schema.TargetsOf(holder.TypeName), KindType.Person);
                types.Set(schema.TargetsOf(post.TypeName), KindType.Post);
            }
        }

        types.SetBySpeech(schema);
        types.SetByPlace(schema);
        foreach (Kind kind in schema.Kinds)
        {
            types.Set(kind.Name, ByName(kind));
        }

        return types;
    }

    /// <summary>The type of a kind.</summary>
    public KindType this[Kind kind] => _types.TryGetValue(kind.Name, out KindType type) ? type : ByName(kind);

    /// <summary>Whether all that a reference may name are of that type.</summary>
    public bool AreAll(Field reference, KindType type, DatasetSchema schema) =>
        reference.Shape == FieldShape.Reference && schema.TargetsOf(reference.TypeName).All(name => _types.GetValueOrDefault(name) == type);

    /// <summary>Whoever publishes, or is spoken for, is an organisation; whoever else speaks is a person.</summary>
    private void SetBySpeech(DatasetSchema schema)
    {
        foreach (Field field in schema.Kinds.SelectMany(static kind => kind.Fields).Where(static field => field.Provenance == ProvenancePart.Publisher))
        {
            Set(schema.TargetsOf(field.TypeName), KindType.Organisation);
        }

        if (schema.Attribution is { } attribution)
        {
            Set(schema.TargetsOf(attribution.Of), KindType.Organisation);
            Set(schema.TargetsOf(attribution.Who), KindType.Person);
        }
    }

    private void SetByPlace(DatasetSchema schema)
    {
        HashSet<string> actors = [.. schema.Kinds.Where(static kind => kind.Role == KindRole.Fact).SelectMany(kind => ActorsOf(kind, schema))];
        foreach (Field place in schema.Kinds.Select(static kind => kind.EventPlace).OfType<Field>())
        {
            foreach (string name in schema.TargetsOf(place.TypeName))
            {
                Set(name, actors.Contains(name) ? KindType.Vessel : KindType.Place);
            }
        }
    }

    private static IEnumerable<string> ActorsOf(Kind kind, DatasetSchema schema)
    {
        KindShape shape = KindShape.Of(kind, schema);
        return FieldPaths.Of(kind.Fields, schema)
            .Where(found => shape.ActorPaths.Contains(found.Path))
            .SelectMany(found => schema.TargetsOf(found.Field.TypeName));
    }

    private static KindType ByName(Kind kind) => kind.Name[(kind.Name.LastIndexOf('.') + 1)..] switch
    {
        "person" => KindType.Person,
        "organisation" or "organization" => KindType.Organisation,
        "place" => KindType.Place,
        "vessel" or "ship" => KindType.Vessel,
        "post" or "office" or "position" => KindType.Post,
        _ => kind.Fields.Any(static field => field.TypeName == BuiltInGroups.Coordinates.Name) ? KindType.Place : KindType.Other,
    };

    private void Set(IEnumerable<string> names, KindType type)
    {
        foreach (string name in names)
        {
            Set(name, type);
        }
    }

    /// <summary>What is known of a kind stands: later signs are weaker.</summary>
    private void Set(string name, KindType type) => _types.TryAdd(name, type);
}
