using System.Runtime.CompilerServices;
using System.Text.Json;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Json;

/// <summary>Writes an entry as one JSON object, the same wherever it stands: its references are ids.</summary>
internal static class EntryJson
{
    // Weak, so that a tool can unload a dataset that it has exported.
    private static readonly ConditionalWeakTable<Type, IReadOnlyDictionary<string, string>> Symbols = [];

    public static void Write(Utf8JsonWriter json, IEntry entry)
    {
        json.WriteStartObject();
        switch (entry)
        {
            case ISource source:
                WriteSource(json, source);
                break;
            case IFact fact:
                WriteFact(json, fact);
                break;
            default:
                WriteEntity(json, entry);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, ISource source)
    {
        WriteId(json, source);
        json.WriteOptional("document", source.Document);
        json.WriteOptional("sha256", source.Sha256);
        json.WriteString("kind", source.Kind);
        WriteTitle(json, source.Title, source.Titles);
        source.Describe(new JsonFields(json, EntryIds.DatasetOf(source), "id", "document", "sha256", "kind", "title"));
    }

    private static void WriteEntity(Utf8JsonWriter json, IEntry entry)
    {
        json.WriteString("kind", entry.Kind);
        WriteId(json, entry);
        entry.Describe(new JsonFields(json, EntryIds.DatasetOf(entry), "kind", "id"));
    }

    private static void WriteFact(Utf8JsonWriter json, IFact fact)
    {
        json.WriteString("kind", fact.Kind);
        WriteId(json, fact);
        json.WriteOptional("when", fact.When?.ToString());
        json.WriteOptional("earliest", fact.When?.EarliestStartDay?.ToString());
        json.WriteOptional("latest", fact.When?.LatestEndDay?.ToString());
        json.WriteOptional("known-by", fact.KnownBy?.ToString());
        if (fact.Polarity != Polarity.Affirmed)
        {
            json.WriteString("polarity", fact.Polarity == Polarity.Negated ? "negated" : "mixed");
        }

        WriteTitle(json, fact.Title, fact.Titles);
        fact.Describe(new JsonFields(json, EntryIds.DatasetOf(fact), "kind", "id", "when", "earliest", "latest", "title"));
    }

    private static void WriteTitle(Utf8JsonWriter json, string title, LocalizedText? titles)
    {
        json.WriteString("title", title);
        if (titles is not null)
        {
            json.WritePropertyName("titles");
            JsonShapes.Write(json, titles);
        }
    }

    private static void WriteId(Utf8JsonWriter json, IEntry entry)
    {
        json.WriteString("id", entry.Id);
        if (Symbols.GetValue(entry.GetType(), CollectionIds.SymbolsOfRecord).TryGetValue(entry.Id, out string? symbol))
        {
            json.WriteString("symbol", symbol);
        }
    }

}
