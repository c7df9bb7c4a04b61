using System.Runtime.CompilerServices;

namespace FactsDataset.Site.Tests;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    /// <summary>The folder of this project.</summary>
    public static string Project { get; } = FolderOf();

    /// <summary>The folder of the fact files.</summary>
    public static string Facts { get; } = Path.GetFullPath(Path.Combine(Project, "..", "..", "facts"));

    /// <summary>The folder of the project under test.</summary>
    public static string Site { get; } = Path.GetFullPath(Path.Combine(Project, "..", "..", "src", "FactsDataset.Site"));

    /// <summary>The folder of what drives the browser.</summary>
    public static string Browser { get; } = Path.Combine(Project, "browser");

    private static string FolderOf([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
