using System.Runtime.CompilerServices;

namespace FactsDataset.Tests;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    /// <summary>The folder at the top.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the articles, which only some machines have; null where it is not there.</summary>
    public static string? Corpus { get; } = FindCorpus();

    /// <summary>The text of a file below the top.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));

    private static string? FindCorpus()
    {
        string folder = Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpus"));
        return Directory.Exists(folder) ? folder : null;
    }
}
