using System.Text.Json;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;

namespace FactsDataset.Site.Data;

/// <summary>Writes what entries may say, which is all that the page knows of a dataset's kinds.</summary>
internal static class SchemaWriter
{
    /// <summary>The schema as an object of kinds, groups and vocabularies.</summary>
    public static void Write(Utf8JsonWriter json, DatasetView dataset)
    {
        DatasetSchema schema = dataset.Schema;
        json.WriteStartObject();
        json.WriteStartArray("kinds");
        foreach (Kind kind in schema.Kinds.Concat(dataset.Foreign.Select(static entry => entry.Kind).DistinctBy(static kind => kind.Name)))
        {
            json.WriteStartObject();
            json.WriteString("name", kind.Name);
            json.WriteString("record", kind.Record);
            json.WriteString("collection", kind.Collection);
            json.WriteString("summary", kind.Summary);
            json.WriteString("role", RoleOf(kind));
            if (kind.Label is { } label)
            {
                json.WriteString("label", label);
            }

            WriteLabels(json, kind.Titles);
            WriteLabels(json, kind.Plurals, "plurals");

            WriteFields(json, kind.IsForeign ? kind.Fields.Where(field => field.Name == kind.Label) : kind.Fields, schema);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("groups");
        foreach (FieldGroup group in GroupsOf(schema))
        {
            json.WriteStartObject();
            json.WriteString("name", group.Name);
            json.WriteString("summary", group.Summary);
            WriteFields(json, group.Fields, schema);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("vocabularies");
        foreach (Vocabulary vocabulary in schema.Vocabularies.Concat(BuiltInVocabularies.All).DistinctBy(static vocabulary => vocabulary.Name))
        {
            WriteVocabulary(json, vocabulary);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The facts and sources of the page are those of its own dataset.
    private static string RoleOf(Kind kind) => kind.IsForeign ? "entity" : kind.Role switch
    {
        KindRole.Fact => "fact",
        KindRole.Source => "source",
        _ => "entity",
    };

    private static void WriteVocabulary(Utf8JsonWriter json, Vocabulary vocabulary)
    {
        json.WriteStartObject();
        json.WriteString("name", vocabulary.Name);
        json.WriteString("summary", vocabulary.Summary);
        json.WriteStartArray("values");
        foreach (VocabularyValue value in vocabulary.Values)
        {
            json.WriteStartObject();
            json.WriteString("code", value.Code);
            WriteText(json, "summary", value.Summary);
            WriteLabels(json, value.Labels);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteList(json, "tookPlace", vocabulary.TookPlace);
        WriteList(json, "apart", vocabulary.Apart);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, IEnumerable<Field> fields, DatasetSchema schema)
    {
        json.WriteStartArray("fields");
        foreach (Field field in fields)
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            json.WriteString("type", TypeOf(field));
            if (field.Shape is FieldShape.Code or FieldShape.Group)
            {
                json.WriteString("of", field.TypeName);
            }

            if (field.Shape == FieldShape.Reference)
            {
                WriteList(json, "kinds", schema.TargetsOf(field.TypeName));
            }

            WriteFlag(json, "many", field.IsMany);
            WriteFlag(json, "required", field.IsRequired);
            WriteFlag(json, "implied", field.IsImplied);
            WriteFlag(json, "eventDate", field.IsEventDate);
            WriteFlag(json, "eventStatus", field.IsEventStatus);
            WriteFlag(json, "eventPlace", field.IsEventPlace);
            WriteFlag(json, "containment", field.IsContainment);
            WriteFlag(json, "belonging", field.IsBelonging);
            WriteFlag(json, "knownBy", field.IsKnownBy);
            WriteFlag(json, "negates", field.Negates);
            WriteLabels(json, field.Labels);
            WriteText(json, "inverse", field.Inverse);
            WriteText(json, "default", field.Default);
            WriteText(json, "summary", field.Summary);
            if (field.TenurePart != TenurePart.None)
            {
                json.WriteString("tenure", field.TenurePart.ToString().ToLowerInvariant());
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string TypeOf(Field field) => field.Shape switch
    {
        FieldShape.Code => "vocabulary",
        FieldShape.Group when field.TypeName == BuiltInGroups.Coordinates.Name => "coordinates",
        _ => field.Shape.ToString().ToLowerInvariant(),
    };

    /// <summary>The groups that the schema declares, and the built-in ones that it uses.</summary>
    private static IEnumerable<FieldGroup> GroupsOf(DatasetSchema schema) => schema.Kinds
        .SelectMany(static kind => kind.Fields)
        .Concat(schema.Groups.SelectMany(static group => group.Fields))
        .Where(static field => field.Shape == FieldShape.Group)
        .Select(field => schema.Group(field.TypeName))
        .Concat(schema.Groups)
        .DistinctBy(static group => group.Name);

    /// <summary>What people are shown, by language; a text for every language stands under none.</summary>
    private static void WriteLabels(Utf8JsonWriter json, IEnumerable<Wording> labels, string name = "labels")
    {
        if (labels.Any())
        {
            json.WriteStartObject(name);
            foreach (Wording label in labels)
            {
                json.WriteString(label.Language, label.Text);
            }

            json.WriteEndObject();
        }
    }

    private static void WriteFlag(Utf8JsonWriter json, string name, bool isSet)
    {
        if (isSet)
        {
            json.WriteBoolean(name, true);
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        if (texts.Any())
        {
            json.WriteStartArray(name);
            foreach (string text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }
    }
}
