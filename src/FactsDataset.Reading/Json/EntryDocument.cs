using System.Text.Json;
using FactsDataset.Core.Json;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading.Json;

/// <summary>Writes an entry as one JSON object: fields are named as in the schema, and references are ids.</summary>
internal static class EntryDocument
{
    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter json, EntryView entry)
    {
        json.WriteStartObject();
        HashSet<string> written = new(StringComparer.Ordinal) { "id", "kind" };
        switch (entry.Kind.Role)
        {
            case Compiler.Schema.KindRole.Source:
                WriteId(json, entry);
                json.WriteOptional("document", entry.Text("document"));
                json.WriteOptional("sha256", entry.Text("sha256"));
                json.WriteString("kind", entry.Kind.Name);
                WriteTitle(json, entry);
                written.UnionWith(["document", "sha256", "title"]);
                break;
            case Compiler.Schema.KindRole.Fact:
                json.WriteString("kind", entry.Kind.Name);
                WriteId(json, entry);
                json.WriteOptional("when", entry.When?.ToString());
                json.WriteOptional("earliest", entry.When?.EarliestStartDay?.ToString());
                json.WriteOptional("latest", entry.When?.LatestEndDay?.ToString());
                json.WriteOptional("known-by", entry.KnownBy?.ToString());
                if (entry.Polarity != Polarity.Affirmed)
                {
                    json.WriteString("polarity", entry.Polarity == Polarity.Negated ? "negated" : "mixed");
                }

                WriteTitle(json, entry);
                written.UnionWith(["when", "earliest", "latest", "title"]);
                break;
            default:
                json.WriteString("kind", entry.Kind.Name);
                WriteId(json, entry);
                break;
        }

        foreach (EntryField field in entry.Fields.Where(field => !written.Contains(field.Name)))
        {
            json.WritePropertyName(field.Name);
            ValueDocument.Write(json, field);
        }

        json.WriteEndObject();
    }

    /// <summary>A title is a text; where it has several languages, they stand beside it.</summary>
    private static void WriteTitle(Utf8JsonWriter json, EntryView entry)
    {
        json.WriteString("title", entry.Label());
        if (entry.Find("title") is { Value: WordingValue } titles)
        {
            json.WritePropertyName("titles");
            ValueDocument.Write(json, titles);
        }
    }

    private static void WriteId(Utf8JsonWriter json, EntryView entry)
    {
        json.WriteString("id", entry.Id);
        if (entry.Symbol is { } symbol)
        {
            json.WriteString("symbol", symbol);
        }
    }

}
