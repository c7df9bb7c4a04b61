using System.Text.Encodings.Web;
using System.Text.Json;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Core;
using FactsDataset.Reading;
using FactsDataset.Reading.Values;

namespace FactsDataset.Site.Data;

/// <summary>
/// A dataset as the page reads it, in JSON: the schema, every entry with its values, the bounds of every date. Values that
/// are empty are left out.
/// </summary>
internal static class PageData
{
    private const int Format = 1;

    /// <summary>The page never lets a text become markup, so nothing but JSON's own is escaped.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole dataset as one document.</summary>
    public static byte[] Write(DatasetView dataset, SiteOptions options) => WriteDocument(dataset, options, EntriesOf(dataset).ToList());

    /// <summary>Everything but the entries, whose list is empty.</summary>
    public static byte[] WriteWithoutEntries(DatasetView dataset, SiteOptions options) => WriteDocument(dataset, options, []);

    /// <summary>Some entries, as a list.</summary>
    public static byte[] WritePiece(IEnumerable<EntryView> entries) => Json(json => WriteEntries(json, entries, new DateTable()));

    /// <summary>
    /// The entries in the order of the page: facts by date, the undated last, then entities, then sources; those of other
    /// datasets last, of which the page has the names alone.
    /// </summary>
    public static IEnumerable<EntryView> EntriesOf(DatasetView dataset)
    {
        IEnumerable<EntryView> others = dataset.Entries.Where(static entry => entry.Kind.Role != Compiler.Schema.KindRole.Fact);
        return dataset.Facts.Concat(others).Concat(dataset.Foreign);
    }

    private static byte[] WriteDocument(DatasetView dataset, SiteOptions options, List<EntryView> entries) => Json(json =>
    {
        DateTable dates = new();
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("title", options.Title);
        json.WritePropertyName("schema");
        SchemaWriter.Write(json, dataset);
        json.WritePropertyName("entries");
        WriteEntries(json, entries, dates);
        if (entries.Count == 0)
        {
            dates.AddAll(EntriesOf(dataset));
        }

        WriteRetracted(json, dataset, dates);
        WriteFormer(json, dataset);
        json.WritePropertyName("dates");
        dates.Write(json);
        WriteWords(json, dataset, options.Corpus);
        json.WriteEndObject();
    });

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            write(json);
        }

        return stream.ToArray();
    }

    private static void WriteEntries(Utf8JsonWriter json, IEnumerable<EntryView> entries, DateTable dates)
    {
        ValueWriter values = new(json, dates);
        json.WriteStartArray();
        foreach (EntryView entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("kind", entry.Kind.Name);
            json.WriteString("id", entry.Id);
            values.WriteFields(entry.Kind.IsForeign ? entry.Fields.Where(field => field.Name == entry.Kind.Label) : entry.Fields);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRetracted(Utf8JsonWriter json, DatasetView dataset, DateTable dates)
    {
        json.WriteStartArray("retracted");
        foreach (EntryView entry in dataset.Kinds.SelectMany(static kind => kind.Retracted))
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("kind", entry.Kind.Name);
            if (entry.Retraction is { } retraction)
            {
                json.WriteString("date", dates.Add(retraction.Date));
                json.WriteString("reason", retraction.Reason);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFormer(Utf8JsonWriter json, DatasetView dataset)
    {
        json.WriteStartObject("former");
        foreach ((string former, EntryView entry) in dataset.FormerIds)
        {
            json.WriteString(former, entry.Id);
        }

        json.WriteEndObject();
    }

    /// <summary>The words of each span whose document is at hand, by source and position.</summary>
    private static void WriteWords(Utf8JsonWriter json, DatasetView dataset, CorpusFolder corpus)
    {
        if (!corpus.IsGiven)
        {
            return;
        }

        json.WriteStartObject("words");
        foreach (IGrouping<string, EvidenceValue> source in dataset.Entries.SelectMany(AllEvidence).GroupBy(static item => item.Source.Id, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            if (dataset.Find(source.Key)?.Text("document") is not { } name || corpus.Find(name) is not { } document)
            {
                continue;
            }

            json.WriteStartObject(source.Key);
            foreach (TextPosition position in source.Select(static item => item.Position).Distinct())
            {
                if (document.FindSpan(position.Line, position.Start, position.End) is { } words)
                {
                    json.WriteString(position.ToString(), words);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static IEnumerable<EvidenceValue> AllEvidence(EntryView entry) =>
        entry.Evidence.Concat(entry.Variants.SelectMany(static variant => variant.Evidence));
}
