using System.Text.Json;

namespace Probe;

/// <summary>The same facts as a JSON file, read as a document.</summary>
internal static class JsonDocumentSubject
{
    public static string Read(string name, string folder)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "passages.json")));
        return name switch
        {
            "title" => document.RootElement[0].GetProperty("title").GetString()!,
            "find" => Find(document, "passage-77"),
            "all-first" => Digits.Of(AllFields(document)),
            _ => throw Subject.NoCase(name),
        };
    }

    private static string Find(JsonDocument document, string id)
    {
        foreach (JsonElement passage in document.RootElement.EnumerateArray())
        {
            if (passage.GetProperty("id").ValueEquals(id))
            {
                return passage.GetProperty("title").GetString()!;
            }
        }

        throw new InvalidDataException("The passage isn't there.");
    }

    private static long AllFields(JsonDocument document)
    {
        long length = 0;
        foreach (JsonElement passage in document.RootElement.EnumerateArray())
        {
            foreach (JsonProperty field in passage.EnumerateObject())
            {
                length += field.Value.ValueKind == JsonValueKind.Array ? Evidence(field.Value) : field.Value.GetString()!.Length;
            }
        }

        return length;
    }

    private static long Evidence(JsonElement list)
    {
        long length = 0;
        foreach (JsonElement item in list.EnumerateArray())
        {
            foreach (JsonProperty field in item.EnumerateObject())
            {
                length += field.Value.GetString()!.Length;
            }
        }

        return length;
    }
}
