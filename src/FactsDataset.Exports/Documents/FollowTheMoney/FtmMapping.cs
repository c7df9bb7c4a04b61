using System.Text.RegularExpressions;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using FactsDataset.Reading.Summaries;
using FactsDataset.Reading.Values;
using KindRole = FactsDataset.Compiler.Schema.KindRole;

namespace FactsDataset.Exports.Documents.FollowTheMoney;

/// <summary>Makes an entity of an entry, and keeps account of which of its values found a place.</summary>
internal sealed partial class FtmMapping
{
    private readonly DatasetSchema _schema;
    private readonly KindTypes _types;
    private readonly EntryView _entry;
    private readonly FtmEntity _entity;
    private readonly List<string> _taken = [];

    private FtmMapping(EntryView entry, string schemaName, DatasetSchema schema, KindTypes types)
    {
        _entry = entry;
        _schema = schema;
        _types = types;
        _entity = new FtmEntity(entry.Id, schemaName);
    }

    /// <summary>The entity of an entry; null where FollowTheMoney has no schema for it, or none that would not say too much.</summary>
    public static FtmEntity? Of(EntryView entry, DatasetSchema schema, KindTypes types, FtmReport report)
    {
        string? name = SchemaOf(types[entry.Kind]);
        string? obstacle = name is null ? "entries" : ObstacleOf(entry, types);
        if (name is null || obstacle is not null)
        {
            report.Add($"{entry.Kind.Name}: {obstacle}");
            return null;
        }

        FtmMapping mapping = new(entry, name, schema, types);
        mapping.AddNames();
        foreach (EntryField field in entry.Fields.Where(field => field.Name != entry.Kind.Label))
        {
            mapping.Add(field);
        }

        foreach (ReferenceValue source in entry.Kind.Role == KindRole.Fact ? entry.Sources : [])
        {
            mapping._entity.Add(new FtmValue("proof", "entity", source.Id));
        }

        report.AddRest(entry, mapping._taken);
        return mapping._entity;
    }

    private static string? SchemaOf(KindType type) => type switch
    {
        KindType.Person => "Person",
        KindType.Organisation => "Organization",
        KindType.Event => "Event",
        KindType.Tenure => "Occupancy",
        KindType.Post => "Position",
        KindType.Source => "Article",
        KindType.Place => "Address",
        KindType.Vessel => "Vessel",
        _ => null,
    };

    /// <summary>Why a fact is no event: an event of FollowTheMoney took place, once.</summary>
    private static string? ObstacleOf(EntryView entry, KindTypes types) => types[entry.Kind] != KindType.Event ? null
        : entry.Polarity != Polarity.Affirmed ? "entries that tell what is not so"
        : FactSummary.OutcomeOf(entry) == Outcome.Open ? "entries that no source shows to have taken place"
        : entry.IsAggregate ? "entries that stand for many"
        : null;

    private void AddNames()
    {
        EntryField? label = _entry.Kind.Label is { } name ? _entry.Find(name) : null;
        foreach (FieldValue value in label?.Values ?? [])
        {
            string property = value is NameValue { IsUsual: false } ? "alias" : "name";
            string? language = value switch { NameValue spelling => spelling.Language, WordingValue wording => wording.Language, _ => null };
            Take(label!.Name, new FtmValue(property, "name", value.ToString()!) { Language = language, Field = label.Name });
        }

        if (_entity.Schema == "Occupancy")
        {
            return;
        }

        if (_entity.Values.All(static value => value.Property != "name"))
        {
            _entity.Add(new FtmValue("name", "name", _entry.Label()));
        }

        if (_entity.Schema is "Address" or "Article")
        {
            (string property, string type) = _entity.Schema == "Address" ? ("full", "address") : ("title", "string");
            _entity.Add(new FtmValue(property, type, _entry.Label()) { Field = label?.Name });
        }
    }

    private void Add(EntryField field)
    {
        foreach (FieldValue value in field.Values)
        {
            switch (value)
            {
                case DateValue date:
                    AddDate(field, date.Date);
                    break;
                case ReferenceValue reference when PropertyOf(field.Field, reference) is { } property:
                    Take(field.Name, property);
                    break;
                case TextValue text when TextOf(field.Field, text.Text) is { } property:
                    Take(field.Name, property);
                    break;
                case CodeValue code when field.Field.IsEventStatus || _entity.Schema is "Organization" or "Vessel":
                    AddCode(field, code.Code);
                    break;
                case GroupValue group when group.Group.Name == BuiltInGroups.Coordinates.Name && _entity.Schema == "Address":
                    Take(field.Name + ".latitude", new FtmValue("latitude", "number", group.Find("latitude")!.Value.ToString()!) { Field = field.Name });
                    Take(field.Name + ".longitude", new FtmValue("longitude", "number", group.Find("longitude")!.Value.ToString()!) { Field = field.Name });
                    break;
            }
        }

        if (_entity.Schema == "Event")
        {
            AddActors(field);
        }
    }

    /// <summary>A status has its place in that the event is there at all; a type is what the entity is classified as.</summary>
    private void AddCode(EntryField field, string code)
    {
        if (field.Field.IsEventStatus)
        {
            _taken.Add(field.Name);
        }
        else
        {
            Take(field.Name, new FtmValue(_entity.Schema == "Vessel" ? "type" : "classification", "string", code) { Field = field.Name });
        }
    }

    private void AddDate(EntryField field, EdtfDate date)
    {
        IReadOnlyList<FtmValue> values = _entity.Schema switch
        {
            "Event" when field.Field.IsEventDate => FtmDates.Of(field.Name, date),
            "Occupancy" when field.Field.TenurePart == TenurePart.Period => FtmDates.Of(field.Name, date),
            "Article" when field.Field is { IsImplied: true, Name: "published" } => FtmDates.Of(field.Name, date, "publishedAt", mayBeInterval: false),
            _ => [],
        };
        foreach (FtmValue value in values)
        {
            _entity.Add(value);
        }

        if (values.Count > 0)
        {
            _taken.Add(field.Name);
        }
    }

    private FtmValue? PropertyOf(Field field, ReferenceValue target)
    {
        KindType? type = target.Target is { } entry ? _types[entry.Kind] : null;
        string label = target.Target?.Label() ?? target.Id;
        return (_entity.Schema, field, type) switch
        {
            ("Event", { IsEventPlace: true }, _) => new FtmValue("location", "address", label) { Field = field.Name },
            ("Occupancy", { TenurePart: TenurePart.Holder }, _) => new FtmValue("holder", "entity", target.Id) { Field = field.Name },
            ("Occupancy", { TenurePart: TenurePart.Post }, _) => new FtmValue("post", "entity", target.Id) { Field = field.Name },
            ("Position", { IsBelonging: true }, KindType.Organisation) => new FtmValue("organization", "entity", target.Id) { Field = field.Name },
            ("Organization", { IsContainment: true }, KindType.Organisation) => new FtmValue("parent", "entity", target.Id) { Field = field.Name },
            ("Vessel", { IsBelonging: true }, KindType.Organisation) => new FtmValue("operator", "entity", target.Id) { Field = field.Name },
            ("Article", { Provenance: ProvenancePart.Publisher }, _) => new FtmValue("publisher", "string", label) { Field = field.Name },
            ("Article", { Provenance: ProvenancePart.None }, KindType.Person) => new FtmValue("author", "string", label) { Field = field.Name },
            _ => null,
        };
    }

    private FtmValue? TextOf(Field field, string text) => (_entity.Schema, field) switch
    {
        ("Occupancy", _) => null,
        (_, { Shape: FieldShape.Text, Name: "description", IsMany: false }) => new FtmValue("description", "text", text) { Field = field.Name },
        (_, { IsImplied: true, Name: "note" }) => new FtmValue("notes", "text", text) { Field = field.Name },
        ("Event", { Shape: FieldShape.Text, IsMany: true, IsImplied: false }) => new FtmValue("keywords", "string", text) { Field = field.Name },
        ("Article", { IsImplied: true, Shape: FieldShape.Language }) when FtmLanguages.Of(text) is { } code =>
            new FtmValue("language", "language", code) { Field = field.Name, Original = code == text ? null : text },
        ("Article", { IsImplied: true, Name: "document" }) => new FtmValue("fileName", "string", text) { Field = field.Name },
        (_, { Shape: FieldShape.Url, Name: "same-as" }) when Wikidata().Match(text) is { Success: true } match => new FtmValue("wikidataId", "identifier", match.Groups[1].Value) { Field = field.Name },
        (_, { Shape: FieldShape.Url, Name: "same-as" }) when Wikipedia().IsMatch(text) => new FtmValue("wikipediaUrl", "url", text) { Field = field.Name },
        _ => null,
    };

    /// <summary>Those who were there for certain, and whom FollowTheMoney lets take part: people and bodies.</summary>
    private void AddActors(EntryField field)
    {
        if (field.Field.IsEventPlace && field.Value is ReferenceValue { Id: var place, Target: { } there } && _types[there.Kind] == KindType.Place)
        {
            _entity.Add(new FtmValue("addressEntity", "entity", place) { Field = field.Name });
        }

        foreach (Actor actor in Actor.In([field], KindShape.Of(_entry.Kind, _schema)))
        {
            if (actor is { Who: { Target: { } who }, Absence: null } && _types[who.Kind] is KindType.Person or KindType.Organisation)
            {
                string path = field.Value is GroupValue group ? $"{field.Name}.{group.Fields.First(part => part.Value is ReferenceValue one && KindShape.Of(_entry.Kind, _schema).ActorPaths.Contains($"{field.Name}.{part.Name}")).Name}" : field.Name;
                Take(path, new FtmValue("involved", "entity", who.Id) { Field = field.Name });
            }
        }
    }

    private void Take(string path, FtmValue value)
    {
        _taken.Add(path);
        _entity.Add(value);
    }

    [GeneratedRegex(@"\Ahttps?://(?:www\.)?wikidata\.org/(?:wiki|entity)/(Q[0-9]+)\z")]
    private static partial Regex Wikidata();

    [GeneratedRegex(@"\Ahttps?://[a-z-]+\.wikipedia\.org/")]
    private static partial Regex Wikipedia();
}
