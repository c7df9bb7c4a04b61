using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactsDataset.Reading.Json;

/// <summary>Writes a view of a dataset as one JSON document: the bytes that <c>DatasetJson</c> of FactsDataset.Core writes of it.</summary>
internal static class DatasetDocument
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole dataset.</summary>
    public static byte[] Of(DatasetView dataset) => Write(json =>
    {
        json.WriteStartObject();
        WriteEntries(json, "sources", EntriesOf(Compiler.Schema.KindRole.Source));
        WriteEntries(json, "entities", EntriesOf(Compiler.Schema.KindRole.Entity));
        WriteEntries(json, "facts", dataset.Facts);
        WriteEntries(json, "retracted", dataset.Kinds.SelectMany(static kind => kind.Retracted).Order(EntryOrder.Instance));
        json.WriteStartObject("former");
        foreach ((string former, EntryView entry) in dataset.FormerIds)
        {
            json.WriteString(former, entry.Id);
        }

        json.WriteEndObject();
        json.WriteEndObject();

        IEnumerable<EntryView> EntriesOf(Compiler.Schema.KindRole role) =>
            dataset.Kinds.Where(kind => kind.Kind.Role == role).SelectMany(static kind => kind.Entries);
    });

    /// <summary>A list of entries, each as it stands in the whole document.</summary>
    public static byte[] OfList(IEnumerable<EntryView> entries) => Write(json =>
    {
        json.WriteStartArray();
        foreach (EntryView entry in entries)
        {
            EntryDocument.Write(json, entry);
        }

        json.WriteEndArray();
    });

    private static void WriteEntries(Utf8JsonWriter json, string name, IEnumerable<EntryView> entries)
    {
        json.WriteStartArray(name);
        foreach (EntryView entry in entries)
        {
            EntryDocument.Write(json, entry);
        }

        json.WriteEndArray();
    }

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            write(json);
        }

        // Lines of indented JSON end as the system has it; in strings a carriage return is always escaped.
        byte[] document = [.. buffer.WrittenSpan, (byte)'\n'];
        return document.AsSpan().IndexOf((byte)'\r') < 0 ? document : Array.FindAll(document, static value => value != '\r');
    }
}
