using YamlDotNet.RepresentationModel;

namespace Probe;

/// <summary>The fact files themselves, read at run time.</summary>
internal static class YamlSubject
{
    public static string Read(string name, string folder)
    {
        long length = 0;
        string title = string.Empty;
        foreach (string file in Directory.EnumerateFiles(Path.Combine(folder, "Logbook", "facts"), "passages-*.yaml").Order(StringComparer.Ordinal))
        {
            using StreamReader text = File.OpenText(file);
            YamlStream stream = [];
            stream.Load(text);
            YamlMappingNode entries = (YamlMappingNode)((YamlMappingNode)stream.Documents[0].RootNode)["entries"];
            foreach (KeyValuePair<YamlNode, YamlNode> entry in entries.Children)
            {
                string entryTitle = ((YamlScalarNode)entry.Value["title"]).Value!;
                length += entryTitle.Length;
                title = ((YamlScalarNode)entry.Key).Value == "passage-77" ? entryTitle : title;
            }
        }

        return name switch
        {
            "title" or "find" => title,
            "all-first" => Digits.Of(length),
            _ => throw Subject.NoCase(name),
        };
    }
}
