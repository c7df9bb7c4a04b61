using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Json;

/// <summary>Writes a dataset as one JSON document, which is the same bytes wherever it is written.</summary>
/// <remarks>
/// <c>{ "sources": […], "entities": […], "facts": […], "retracted": […], "former": { … } }</c>. Fields are named as in the
/// schema, and references are ids. Facts come in order of time, undated ones last; other entries kind by kind as in the
/// schema, by id. What is absent is left out, and nothing is null. A fact that is dated has <c>when</c>, and the days that
/// bound it as <c>earliest</c> and <c>latest</c>; where something bounds that, <c>known-by</c> is the day by which it was known
/// at the latest. What a fact says not to be so has <c>polarity</c>: <c>negated</c>, or <c>mixed</c> where only a part of it is.
/// A title is a text; where it has several languages, <c>titles</c> holds them. An entry whose C# member is not called after its
/// id has its name as <c>symbol</c>. Former ids stand each with the present one, in ordinal order.
/// </remarks>
public static class DatasetJson
{
    /// <summary>The document in UTF-8, indented, ended by LF.</summary>
    /// <param name="kinds">The kinds of a dataset, such as <c>Dataset.Kinds</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kinds"/> is <see langword="null"/>.</exception>
    public static byte[] ToUtf8Bytes(IReadOnlyList<KindTable> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArrayBufferWriter<byte> buffer = new();
        JsonWriterOptions options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter json = new(buffer, options))
        {
            json.WriteStartObject();
            WriteEntries(json, "sources", EntriesOf(kinds, KindRole.Source));
            WriteEntries(json, "entities", EntriesOf(kinds, KindRole.Entity));
            WriteEntries(json, "facts", ByDate(EntriesOf(kinds, KindRole.Fact)));
            WriteEntries(json, "retracted", ByDate(kinds.SelectMany(static table => table.Retracted)));
            WriteFormer(json, kinds);
            json.WriteEndObject();
        }

        // Lines of indented JSON end as the system has it; in strings a carriage return is always escaped.
        byte[] document = [.. buffer.WrittenSpan, (byte)'\n'];
        return document.AsSpan().IndexOf((byte)'\r') < 0 ? document : Array.FindAll(document, static value => value != '\r');
    }

    private static IEnumerable<IEntry> EntriesOf(IReadOnlyList<KindTable> kinds, KindRole role) =>
        kinds.Where(table => table.Role == role).SelectMany(static table => table.Entries);

    private static List<IEntry> ByDate(IEnumerable<IEntry> facts)
    {
        List<IEntry> sorted = facts.ToList();
        sorted.Sort(EntryComparison.Compare);
        return sorted;
    }

    private static void WriteEntries(Utf8JsonWriter json, string name, IEnumerable<IEntry> entries)
    {
        json.WriteStartArray(name);
        foreach (IEntry entry in entries)
        {
            EntryJson.Write(json, entry);
        }

        json.WriteEndArray();
    }

    private static void WriteFormer(Utf8JsonWriter json, IReadOnlyList<KindTable> kinds)
    {
        json.WriteStartObject("former");
        IEnumerable<KeyValuePair<string, string>> former = kinds.SelectMany(static table => table.Former);
        foreach ((string old, string present) in former.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            json.WriteString(old, present);
        }

        json.WriteEndObject();
    }
}
