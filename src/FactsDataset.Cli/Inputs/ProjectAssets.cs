using System.Text.Json;
using FactsDataset.Cli.Datasets;
using FactsDataset.Compiler;

namespace FactsDataset.Cli.Inputs;

/// <summary>
/// Finds the datasets that the project of a folder of fact files references, in what NuGet wrote when the project was restored:
/// <c>obj/project.assets.json</c>.
/// </summary>
internal static class ProjectAssets
{
    /// <summary>How many folders above the fact files the project may be.</summary>
    private const int MostSteps = 3;

    private const string AssetsFile = "obj/project.assets.json";

    /// <summary>The assemblies of packages with a dataset, and the folders of fact files of other projects; none where there is no project.</summary>
    /// <param name="folder">The folder of the fact files.</param>
    public static IReadOnlyList<string> UsesOf(string folder)
    {
        DirectoryInfo? above = new(folder);
        for (int step = 0; step <= MostSteps && above is not null; step++, above = above.Parent)
        {
            string file = Path.Combine(above.FullName, AssetsFile);
            if (!File.Exists(file))
            {
                continue;
            }

            try
            {
                using JsonDocument assets = JsonDocument.Parse(File.ReadAllBytes(file));
                return [.. Read(assets.RootElement, above.FullName)];
            }
            catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException or KeyNotFoundException)
            {
                // Who needs what it would have said is told so by the schema's 'uses'.
                return [];
            }
        }

        return [];
    }

    private static IEnumerable<string> Read(JsonElement assets, string project)
    {
        string[] folders = [.. assets.GetProperty("packageFolders").EnumerateObject().Select(static folder => folder.Name)];
        JsonElement libraries = assets.GetProperty("libraries");
        foreach (JsonProperty library in assets.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject())
        {
            JsonElement known = libraries.GetProperty(library.Name);
            string path = known.GetProperty("path").GetString()!;
            IEnumerable<string> found = library.Value.GetProperty("type").GetString() == "project"
                ? FactsOf(Path.Combine(project, path))
                : AssembliesOf(library.Value).SelectMany(assembly => folders.Select(folder => Path.Combine(folder, path, assembly)).Where(IsDataset).Take(1));
            foreach (string one in found)
            {
                yield return one;
            }
        }
    }

    /// <summary>The folder of fact files beside a project; none where it has none.</summary>
    private static IEnumerable<string> FactsOf(string project)
    {
        string folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(project))!, "facts");
        return Directory.Exists(folder) && Directory.EnumerateFiles(folder).Any(FactText.IsSchemaPath) ? [folder] : [];
    }

    private static IEnumerable<string> AssembliesOf(JsonElement library) => library.TryGetProperty("runtime", out JsonElement runtime)
        ? runtime.EnumerateObject().Select(static file => file.Name).Where(static name => name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
        : [];

    private static bool IsDataset(string path) => File.Exists(path) && DatasetMark.IsIn(BoundedBytes.ReadFile(path));
}
