using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactsDataset.Reading;

namespace FactsDataset.Exports.Documents.FollowTheMoney;

/// <summary>Writes entities as lines of JSON: the properties, and a statement for each value and each span that proves it.</summary>
internal sealed class FtmLines(string dataset)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _lines = new();

    /// <summary>What was written.</summary>
    public byte[] ToArray() => _lines.WrittenSpan.ToArray();

    /// <summary>Writes an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="entry">The entry that it was made of, whose evidence proves the values.</param>
    public void Write(FtmEntity entity, EntryView entry)
    {
        using (Utf8JsonWriter json = new(_lines, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", entity.Id);
            json.WriteString("schema", entity.Schema);
            json.WriteStartObject("properties");
            foreach (IGrouping<string, FtmValue> property in entity.Values.GroupBy(static value => value.Property, StringComparer.Ordinal))
            {
                json.WriteStartArray(property.Key);
                foreach (string value in property.Select(static value => value.Value).Distinct(StringComparer.Ordinal))
                {
                    json.WriteStringValue(value);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            WriteList(json, "datasets", [dataset]);
            if (entry.FormerIds.Count > 0)
            {
                WriteList(json, "referents", entry.FormerIds);
            }

            json.WriteStartArray("statements");
            foreach (FtmValue value in entity.Values)
            {
                foreach (string? origin in OriginsOf(entry, value.Field))
                {
                    Write(json, entity, value, origin);
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        _lines.Write("\n"u8);
    }

    private void Write(Utf8JsonWriter json, FtmEntity entity, FtmValue value, string? origin)
    {
        json.WriteStartObject();
        string key = string.Join('\0', dataset, entity.Id, value.Property, value.Value, value.Language, value.Original, origin);
        json.WriteString("id", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..40].ToLowerInvariant());
        json.WriteString("entity_id", entity.Id);
        json.WriteString("canonical_id", entity.Id);
        json.WriteString("schema", entity.Schema);
        json.WriteString("prop", value.Property);
        json.WriteString("prop_type", value.Type);
        json.WriteString("value", value.Value);
        json.WriteString("dataset", dataset);
        if (FtmLanguages.Of(value.Language) is { } language)
        {
            json.WriteString("lang", language);
        }

        if (value.Original is { } original)
        {
            json.WriteString("original_value", original);
        }

        if (origin is not null)
        {
            json.WriteString("origin", origin);
        }

        json.WriteEndObject();
    }

    /// <summary>The spans that prove a field, each as its source and position; none where no evidence names it.</summary>
    private static List<string?> OriginsOf(EntryView entry, string? field)
    {
        List<string?> origins = [.. entry.Evidence
            .Where(item => item.For.Any(name => name == field || name.StartsWith(field + ".", StringComparison.Ordinal)))
            .Select(static item => item.ToString()).Distinct(StringComparer.Ordinal)];
        return origins.Count > 0 ? origins : [null];
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
