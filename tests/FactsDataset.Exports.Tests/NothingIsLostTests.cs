using System.Text.Json.Nodes;
using FactsDataset.Compiler.Schema;
using FactsDataset.Exports.Tests.Harness;
using FactsDataset.Reading;
using FactsDataset.Reading.Json;

namespace FactsDataset.Exports.Tests;

/// <summary>Entries put together from the tables alone say what the dataset's own document says of them.</summary>
public sealed class NothingIsLostTests
{
    // What the document derives, and what the tables keep elsewhere.
    private static readonly string[] Derived = ["kind", "id", "symbol", "earliest", "latest", "known-by", "polarity"];

    [Theory]
    [MemberData(nameof(Datasets.Names), MemberType = typeof(Datasets))]
    public void TablesSayWhatTheDocumentSays(string name)
    {
        DatasetView dataset = Datasets.Find(name);
        RecordedRows rows = new(dataset);
        RowsToJson tables = new(rows, dataset.Schema);
        JsonObject document = JsonNode.Parse(DatasetDocument.Of(dataset))!.AsObject();
        foreach (string list in new[] { "sources", "entities", "facts" })
        {
            foreach (JsonObject entry in document[list]!.AsArray().Select(static entry => entry!.AsObject()))
            {
                string id = (string)entry["id"]!;
                Kind kind = dataset.Schema.FindKind((string)entry["kind"]!)!;
                string expected = Canonical(entry);
                Assert.Equal(expected, Canonical(tables.Read(kind, id)));
                Assert.Equal((string?)entry["known-by"], (rows.Of("facts").FirstOrDefault(row => Equals(row[0], id))?[6] as DateOnly?)?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        Assert.Equal(document["retracted"]!.AsArray().Select(static entry => (string?)entry!["id"]), rows.Of("retracted").Select(static row => (string?)row[0]));
        Assert.Equal(document["former"]!.AsObject().Select(static former => (former.Key, (string?)former.Value)), rows.Of("former-ids").Select(static row => ((string)row[0]!, (string?)row[1])));
    }

    /// <summary>An object with its members in ordinal order, without those that are derived; evidence names its document beside its source.</summary>
    private static string Canonical(JsonObject entry)
    {
        return Sorted(entry, isTop: true)!.ToJsonString();

        JsonNode? Sorted(JsonNode? node, bool isTop) => node switch
        {
            JsonObject members => new JsonObject(members
                .Where(member => !(isTop && Derived.Contains(member.Key)) && (isTop || member.Key != "document") && member.Value is not JsonArray { Count: 0 })
                .OrderBy(static member => member.Key, StringComparer.Ordinal)
                .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value, isTop: false)))),
            JsonArray items => new JsonArray([.. items.Select(item => Sorted(item, isTop: false))]),
            _ => node?.DeepClone(),
        };
    }
}
