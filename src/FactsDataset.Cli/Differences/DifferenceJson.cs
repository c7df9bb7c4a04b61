using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactsDataset.Cli.Differences;

/// <summary>What differs, for machines: one object, values whole.</summary>
internal static class DifferenceJson
{
    /// <summary>The document.</summary>
    public static byte[] Of(DifferenceReport report)
    {
        ArrayBufferWriter<byte> buffer = new();
        JsonWriterOptions options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter json = new(buffer, options))
        {
            json.WriteStartObject();
            WriteFile(json, "old", report.Old);
            WriteFile(json, "new", report.New);
            json.WriteString("part", Code(report.Difference.Part));
            json.WriteString("reason", report.Difference.Reason);
            json.WriteBoolean("forbidden", report.Difference.IsForbidden);
            WriteVerdict(json, report.Version);
            json.WriteBoolean("sound", report.IsSound);
            WriteTexts(json, "lost-kinds", report.Difference.LostKinds);
            foreach (ChangeGroup group in Enum.GetValues<ChangeGroup>())
            {
                json.WriteStartArray(Code(group));
                foreach (EntryChange change in report.Difference.Changes.Where(change => change.Group == group))
                {
                    WriteChange(json, change);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return [.. Array.FindAll(buffer.WrittenSpan.ToArray(), static value => value != '\r'), (byte)'\n'];
    }

    private static string Code(Enum value) => value.ToString().ToLowerInvariant();

    private static void WriteFile(Utf8JsonWriter json, string name, ComparedFile file)
    {
        json.WriteStartObject(name);
        json.WriteString("file", file.Path);
        json.WriteString("package", file.Package?.Id);
        json.WriteString("version", file.Package?.Version.ToNormalizedString());
        json.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter json, VersionVerdict? verdict)
    {
        if (verdict is null)
        {
            json.WriteNull("version");
            return;
        }

        json.WriteStartObject("version");
        json.WriteBoolean("enough", verdict.IsEnough);
        json.WriteString("reason", verdict.Reason);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, EntryChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", change.Kind);
        json.WriteString("id", change.Id);
        json.WriteString("present-id", change.PresentId);
        json.WriteString("label", change.Label);
        json.WriteString("part", Code(change.Part));
        if (change.Group == ChangeGroup.Retracted)
        {
            json.WriteString("date", change.RetractedOn);
            json.WriteString("reason", change.RetractedBecause);
        }

        json.WriteStartArray("breakages");
        foreach (Breakage breakage in change.Breakages)
        {
            json.WriteStartObject();
            json.WriteString("reason", breakage.Reason);
            json.WriteBoolean("forbidden", breakage.IsForbidden);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("fields");
        foreach (FieldChange field in change.Fields)
        {
            WriteField(json, field);
        }

        json.WriteEndArray();
        WriteTexts(json, "former", change.MoreFormerIds);
        json.WriteEndObject();
    }

    /// <summary>A value that changed has <c>old</c> and <c>new</c>, an item of a list <c>removed</c> or <c>added</c>.</summary>
    private static void WriteField(Utf8JsonWriter json, FieldChange field)
    {
        json.WriteStartObject();
        json.WriteString("field", field.Path);
        WriteValue(json, field.IsItem ? "removed" : "old", field.Old);
        WriteValue(json, field.IsItem ? "added" : "new", field.New);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, JsonElement? value)
    {
        if (value is { } present)
        {
            json.WritePropertyName(name);
            present.WriteTo(json);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
