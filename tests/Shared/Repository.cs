using System.Runtime.CompilerServices;

namespace FactsDataset.TestFiles;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    /// <summary>The folder at the top.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the fact files.</summary>
    public static string Facts { get; } = At("facts");

    /// <summary>The fact files, <c>schema.yaml</c> among them.</summary>
    public static IReadOnlyList<string> FactFiles { get; } =
        [.. Directory.EnumerateFiles(Facts, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>The folder of the articles, which only some machines have; null where it is not there.</summary>
    public static string? Corpus { get; } = FindCorpus();

    /// <summary>A file or folder below the top, by its path with forward slashes.</summary>
    public static string At(string path) => Path.Combine([Root, .. path.Split('/')]);

    /// <summary>The text of a file below the top, lines ended by LF.</summary>
    public static string Read(string path) => File.ReadAllText(At(path)).ReplaceLineEndings("\n");

    private static string FindRoot([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));

    private static string? FindCorpus()
    {
        string folder = Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpus"));
        return Directory.Exists(folder) ? folder : null;
    }
}
