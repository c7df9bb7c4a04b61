using System.Runtime.CompilerServices;

namespace FactsDataset.Cli.Tests;

/// <summary>The fact files of this repository.</summary>
internal static class RepositoryFacts
{
    /// <summary>Their folder.</summary>
    public static string Folder { get; } = Find();

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "facts"));
}
