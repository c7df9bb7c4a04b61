using System.Text.Json;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Differences;

/// <summary>Reads an export, and says what is wrong with a document that is none.</summary>
internal sealed class ExportReader
{
    private const string Retracted = "retracted";
    private const string Former = "former";

    private static readonly string[] Lists = ["sources", "entities", "facts", Retracted];

    private readonly string _path;
    private readonly Dictionary<string, ExportedEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _former = new(StringComparer.Ordinal);

    private ExportReader(string path)
    {
        _path = path;
    }

    /// <summary>Reads an export.</summary>
    /// <param name="path">The file it comes from, for messages.</param>
    /// <param name="document">The document, UTF-8 with or without a byte order mark.</param>
    /// <exception cref="CommandException">It is no export.</exception>
    public static ExportedDataset Read(string path, ReadOnlyMemory<byte> document)
    {
        ExportReader reader = new(path);
        JsonDocument json = reader.Parse(document);
        reader.ReadDocument(json.RootElement);
        return new ExportedDataset(reader._entries, reader._former);
    }

    private JsonDocument Parse(ReadOnlyMemory<byte> document)
    {
        // What Windows PowerShell makes of 'facts export > FILE', and not only the encoding is another then.
        if (document.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw NoExport("it is UTF-16, where UTF-8 is expected; let 'facts export --output' write the file");
        }

        ReadOnlyMemory<byte> text = document.Span is [0xEF, 0xBB, 0xBF, ..] ? document[3..] : document;
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException exception)
        {
            throw NoExport("it is not JSON: " + exception.Message.TrimEnd('.'));
        }
    }

    private void ReadDocument(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw NoExport("it holds no object");
        }

        try
        {
            Decode(root);
        }
        catch (InvalidOperationException)
        {
            throw NoExport("a text in it is no sound Unicode");
        }

        foreach (string list in Lists)
        {
            ReadEntries(list, Member(root, list, JsonValueKind.Array));
        }

        foreach (JsonProperty pair in Member(root, Former, JsonValueKind.Object).EnumerateObject())
        {
            ReadFormer(pair);
        }
    }

    private void ReadEntries(string list, JsonElement entries)
    {
        int number = 0;
        foreach (JsonElement json in entries.EnumerateArray())
        {
            number++;
            if (Text(json, "id") is not { } id || !Slugs.IsSlug(id))
            {
                throw NoExport($"entry {number} of '{list}' has no sound 'id'");
            }

            if (Text(json, "kind") is not { } kind || !Slugs.IsSlug(kind))
            {
                throw NoExport($"the entry '{id}' has no sound 'kind'");
            }

            if (!_entries.TryAdd(id, new ExportedEntry(kind, id, Text(json, "symbol"), list == Retracted, json) { Role = RoleOf(list) }))
            {
                throw NoExport($"the id '{id}' stands twice");
            }
        }
    }

    private static string RoleOf(string list) => list switch
    {
        "sources" => "source",
        "entities" => "entity",
        _ => "fact",
    };

    private void ReadFormer(JsonProperty pair)
    {
        string? present = pair.Value.ValueKind == JsonValueKind.String ? pair.Value.GetString() : null;
        if (!Slugs.IsSlug(pair.Name) || present is null || !_entries.ContainsKey(present))
        {
            throw NoExport($"the former id '{pair.Name}' leads to no entry");
        }

        if (_entries.ContainsKey(pair.Name))
        {
            throw NoExport($"the former id '{pair.Name}' is also the id of an entry");
        }

        if (!_former.TryAdd(pair.Name, present))
        {
            throw NoExport($"the former id '{pair.Name}' stands twice");
        }
    }

    private JsonElement Member(JsonElement root, string name, JsonValueKind kind) =>
        root.TryGetProperty(name, out JsonElement member) && member.ValueKind == kind
            ? member
            : throw NoExport($"it has no {(kind == JsonValueKind.Array ? "list" : "object")} '{name}'");

    private static string? Text(JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    /// <summary>Decodes every text once, so that none fails later.</summary>
    private static void Decode(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Decode(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    _ = member.Name;
                    Decode(member.Value);
                }

                break;
        }
    }

    private CommandException NoExport(string why) => new(
        $"'{_path}' is no export: {why}. Expected is what 'facts export --output FILE' writes: an object with "
        + "'sources', 'entities', 'facts', 'retracted' and 'former'.");
}
