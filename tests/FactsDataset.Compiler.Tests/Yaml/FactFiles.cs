namespace FactsDataset.Compiler.Tests.Yaml;

/// <summary>The fact files of this repository.</summary>
internal static class FactFiles
{
    private const int Longest = 1_200;

    /// <summary>Where they are.</summary>
    public static string Folder { get; } = Repository.Facts;

    /// <summary>The first lines of each.</summary>
    public static IEnumerable<string> Pieces =>
        Directory.EnumerateFiles(Folder, "*.yaml").OrderBy(static path => path, StringComparer.Ordinal).Select(static path => First(File.ReadAllText(path)));

    private static string First(string text) => text.Length <= Longest ? text : text[..(text.LastIndexOf('\n', Longest) + 1)];
}
