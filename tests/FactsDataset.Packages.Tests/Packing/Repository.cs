using System.Runtime.CompilerServices;

namespace FactsDataset.Packages.Tests.Packing;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    /// <summary>The folder at the top.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The text of a file below the top, lines ended by LF.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string FindRoot([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
