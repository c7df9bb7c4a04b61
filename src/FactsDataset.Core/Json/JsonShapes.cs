using System.Text.Json;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Json;

/// <summary>
/// Writes the values that have one shape in every schema. What is absent is left out, as everywhere.
/// </summary>
internal static class JsonShapes
{
    public static void Write(Utf8JsonWriter json, LocalizedText text)
    {
        json.WriteStartObject();
        for (int i = 0; i < text.Languages.Count; i++)
        {
            json.WriteString(text.Languages[i], text.Values[i]);
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, EntityName name)
    {
        json.WriteStartObject();
        json.WriteString("value", name.Value);
        json.WriteString("language", name.Language);
        json.WriteString("script", name.Script);
        json.WriteString("form", name.Form.ToCode());
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteStartObject();
        json.WriteOptional("min", quantity.Min);
        json.WriteOptional("max", quantity.Max);
        json.WriteBoolean("approximate", quantity.IsApproximate);
        json.WriteBoolean("exclusive", quantity.IsExclusive);
        json.WriteOptional("unit", quantity.Unit);
        json.WriteEndObject();
    }

    /// <summary>When and why a fact was taken back.</summary>
    public static void Write(Utf8JsonWriter json, Retraction retraction)
    {
        json.WriteStartObject();
        json.WriteString("date", retraction.Date.ToString());
        json.WriteString("reason", retraction.Reason);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Dating dating)
    {
        json.WriteStartObject();
        json.WriteString("basis", dating.Basis.ToCode());
        json.WriteOptional("note", dating.Note);
        json.WriteOptional("text-only", dating.TextOnly?.ToString());
        json.WriteStartArray("refused");
        foreach (RefusedReading reading in dating.Refused)
        {
            Write(json, reading);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, RefusedReading reading)
    {
        json.WriteStartObject();
        json.WriteString("when", reading.When.ToString());
        json.WriteString("why", reading.Why);
        json.WriteEndObject();
    }

    /// <summary>Writes a chain.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="attribution">The chain.</param>
    /// <param name="dataset">The namespace of the dataset that tells it; null where that is not known.</param>
    public static void Write(Utf8JsonWriter json, Attribution attribution, string? dataset)
    {
        json.WriteStartArray();
        foreach (AttributionLink link in attribution)
        {
            Write(json, link, dataset);
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, AttributionLink link, string? dataset)
    {
        json.WriteStartObject();
        json.WriteOptional("who", link.Who is { } who ? EntryIds.From(who, dataset) : null);
        json.WriteOptional("described", link.Described);
        json.WriteOptional("of", link.Of is { } of ? EntryIds.From(of, dataset) : null);
        json.WriteOptional("on", link.On?.ToString());
        json.WriteEndObject();
    }

    /// <summary>Writes a position as members of the object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, TextPosition position)
    {
        json.WriteNumber("line", position.Line);
        json.WriteNumber("start", position.Start);
        json.WriteNumber("end", position.End);
    }

    /// <summary>
    /// Where the words stand: a one-based line, and a half-open range of Unicode code points in it. Of a source elsewhere, the page or section,
    /// and that nothing verifies it.
    /// </summary>
    public static void Write(Utf8JsonWriter json, Evidence evidence, string? dataset)
    {
        json.WriteStartObject();
        json.WriteString("source", evidence.Source.Id);
        if (evidence.IsVerifiable)
        {
            json.WriteString("document", evidence.Source.Document);
            WriteMembers(json, evidence.Position);
            json.WriteString("digest", evidence.Digest);
        }
        else
        {
            json.WriteOptional("page", evidence.Locator?.Page);
            json.WriteOptional("section", evidence.Locator?.Section);
            json.WriteBoolean("verifiable", false);
        }

        json.WriteStartArray("for");
        foreach (string field in evidence.For)
        {
            json.WriteStringValue(field);
        }

        json.WriteEndArray();
        json.WriteOptional("stance", evidence.Stance?.ToCode());
        if (evidence.Said is { } said)
        {
            json.WritePropertyName("said");
            Write(json, said, dataset);
        }

        json.WriteOptional("note", evidence.Note);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, FactVariant variant, string? dataset)
    {
        json.WriteStartObject();
        json.WriteString("field", variant.Field);
        json.WriteString("value", variant.Value);
        json.WriteStartArray("evidence");
        foreach (Evidence item in variant.Evidence)
        {
            Write(json, item, dataset);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, FactRelation relation)
    {
        json.WriteStartObject();
        json.WriteString("relation", relation.Relation.ToCode());
        json.WriteString("fact", relation.Fact.Id);
        json.WriteOptional("note", relation.Note);
        json.WriteEndObject();
    }
}
