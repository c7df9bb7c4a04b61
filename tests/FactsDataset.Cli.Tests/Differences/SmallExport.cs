using System.Text.Json.Nodes;

namespace FactsDataset.Cli.Tests.Differences;

/// <summary>An export of a few invented entries, to be changed by a test.</summary>
internal static class SmallExport
{
    private const string Text = """
        {
          "sources": [
            { "id": "example-times", "document": "times.txt", "sha256": "00", "kind": "source", "title": "An example" }
          ],
          "entities": [
            { "kind": "person", "id": "jane-doe", "names": [
                { "value": "جين دو", "language": "ar", "script": "Arab", "form": "usual" },
                { "value": "Jane Doe", "language": "en", "script": "Latn", "form": "usual" } ] },
            { "kind": "place", "id": "geneva", "names": [ { "value": "Geneva", "language": "en", "script": "Latn", "form": "usual" } ] }
          ],
          "facts": [
            { "kind": "visit", "id": "doe-geneva", "when": "2001-05-09", "earliest": "2001-05-09", "latest": "2001-05-09",
              "title": "Doe visits Geneva", "to": "geneva", "dating": { "basis": "stated", "note": null },
              "evidence": [
                { "source": "example-times", "line": 3, "for": [ "when" ] },
                { "source": "example-times", "line": 4, "for": [ "to" ] } ] },
            { "kind": "visit", "id": "doe-rome", "symbol": "Rome", "when": null, "title": "Doe visits Rome" },
            { "kind": "meeting", "id": "doe-roe", "when": null, "title": "Doe meets Roe" }
          ],
          "retracted": [
            { "kind": "visit", "id": "doe-paris", "when": null, "title": "Doe visits Paris",
              "retracted": { "date": "2002-01-01", "reason": "The source took it back." } }
          ],
          "former": { "doe-milan": "doe-rome" }
        }
        """;

    /// <summary>A fresh copy.</summary>
    public static JsonObject Create() => JsonNode.Parse(Text)!.AsObject();

    /// <summary>A copy that a test changes.</summary>
    public static JsonObject With(Action<JsonObject> change)
    {
        JsonObject export = Create();
        change(export);
        return export;
    }

    /// <summary>The entry with that id.</summary>
    public static JsonObject Entry(this JsonObject export, string id) => export.AllEntries().Single(entry => (string?)entry["id"] == id);

    /// <summary>Takes an entry out and returns it.</summary>
    public static JsonObject Take(this JsonObject export, string id)
    {
        JsonObject entry = export.Entry(id);
        entry.Parent!.AsArray().Remove(entry);
        return entry;
    }

    /// <summary>Puts an entry into a list.</summary>
    public static JsonObject Put(this JsonObject export, string list, JsonObject entry)
    {
        export[list]!.AsArray().Add(entry);
        return entry;
    }

    /// <summary>Gives an entry another id, and keeps the one it had as a former one.</summary>
    public static JsonObject Rename(this JsonObject export, string id, string present)
    {
        JsonObject entry = export.Entry(id);
        entry["id"] = present;
        foreach (string former in export["former"]!.AsObject().Where(pair => (string?)pair.Value == id).Select(static pair => pair.Key).ToList())
        {
            export["former"]![former] = present;
        }

        export["former"]![id] = present;
        return entry;
    }

    /// <summary>Takes a fact back.</summary>
    public static JsonObject Retract(this JsonObject export, string id, string reason)
    {
        JsonObject entry = export.Put("retracted", export.Take(id));
        entry["retracted"] = new JsonObject { ["date"] = "2003-01-01", ["reason"] = reason };
        return entry;
    }

    private static IEnumerable<JsonObject> AllEntries(this JsonObject export) =>
        new[] { "sources", "entities", "facts", "retracted" }.SelectMany(list => export[list]!.AsArray().Select(static entry => entry!.AsObject()));
}
