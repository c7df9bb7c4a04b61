using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactsDataset.Cli.Export;

/// <summary>Writes a dataset as one JSON document, which is the same bytes wherever it is written.</summary>
/// <remarks>
/// <c>{ "sources": […], "entities": […], "facts": […] }</c>. Fields are named as in the schema, and references are ids.
/// Facts come in order of time, undated ones last; other entries kind by kind as in the schema, by id. A field of an
/// entry that is absent is left out, but a fact always has <c>when</c>, <c>earliest</c> and <c>latest</c>.
/// </remarks>
internal static class DatasetJson
{
    /// <summary>The document in UTF-8, indented, ended by LF.</summary>
    public static byte[] Write(IReadOnlyList<KindTable> kinds, IReadOnlyList<IFact> facts)
    {
        ArrayBufferWriter<byte> buffer = new();
        JsonWriterOptions options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter json = new(buffer, options))
        {
            json.WriteStartObject();
            WriteEntries(json, "sources", EntriesOf(kinds, KindRole.Source), WriteSource);
            WriteEntries(json, "entities", EntriesOf(kinds, KindRole.Entity), WriteEntity);
            WriteEntries(json, "facts", facts, WriteFact);
            json.WriteEndObject();
        }

        // Lines of indented JSON end as the system has it; in strings a carriage return is always escaped.
        byte[] document = [.. buffer.WrittenSpan, (byte)'\n'];
        return document.AsSpan().IndexOf((byte)'\r') < 0 ? document : Array.FindAll(document, static value => value != '\r');
    }

    private static IEnumerable<IEntry> EntriesOf(IReadOnlyList<KindTable> kinds, KindRole role) =>
        kinds.Where(table => table.Role == role).SelectMany(static table => table.Entries);

    private static void WriteEntries<T>(Utf8JsonWriter json, string name, IEnumerable<T> entries, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T entry in entries)
        {
            json.WriteStartObject();
            write(json, entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter json, IEntry entry)
    {
        ISource source = (ISource)entry;
        json.WriteString("id", source.Id);
        json.WriteString("document", source.Document);
        json.WriteString("sha256", source.Sha256);
        json.WriteString("kind", source.Kind);
        source.Describe(new JsonFields(json, "id", "document", "sha256", "kind"));
    }

    private static void WriteEntity(Utf8JsonWriter json, IEntry entry)
    {
        json.WriteString("kind", entry.Kind);
        json.WriteString("id", entry.Id);
        entry.Describe(new JsonFields(json, "kind", "id"));
    }

    private static void WriteFact(Utf8JsonWriter json, IFact fact)
    {
        json.WriteString("kind", fact.Kind);
        json.WriteString("id", fact.Id);
        json.WriteString("when", fact.When?.ToString());
        json.WriteString("earliest", Day(fact.When?.EarliestStart));
        json.WriteString("latest", Day(fact.When?.LatestEnd));
        fact.Describe(new JsonFields(json, "kind", "id", "when", "earliest", "latest"));
    }

    private static string? Day(int? number) => number is { } day ? EdtfDate.FormatDay(day) : null;
}
