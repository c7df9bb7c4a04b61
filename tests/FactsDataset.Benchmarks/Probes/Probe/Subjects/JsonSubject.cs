using System.Text.Json;
using Peers;

namespace Probe;

/// <summary>The same facts as a JSON file, read into objects by generated code.</summary>
internal static class JsonSubject
{
    public static string Read(string name, string folder)
    {
        PlainPassage[] passages = Load(folder);
        return name switch
        {
            "title" => passages[0].Title,
            "find" => Array.Find(passages, static passage => passage.Id == "passage-77")!.Title,
            "inverse" => Digits.Of(passages.Count(passage => passage.To == passages[0].To)),
            "all-first" => Digits.Of(PlainSum.AllFields(passages)),
            _ => throw Subject.NoCase(name),
        };
    }

    public static PlainPassage[] Load(string folder) =>
        JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(folder, "passages.json")), PlainJsonContext.Default.PlainPassageArray)!;
}
