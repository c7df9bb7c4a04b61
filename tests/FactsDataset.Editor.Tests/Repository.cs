using System.Runtime.CompilerServices;

namespace FactsDataset.Editor.Tests;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    /// <summary>The folder of this project.</summary>
    public static string Project { get; } = FolderOf();

    /// <summary>The folder of the fact files.</summary>
    public static string Facts { get; } = Path.GetFullPath(Path.Combine(Project, "..", "..", "facts"));

    /// <summary>The folder of the schemas that editors are given.</summary>
    public static string Schemas { get; } = Path.Combine(Facts, ".schemas");

    /// <summary>The fact files, <c>schema.yaml</c> among them.</summary>
    public static IReadOnlyList<string> FactFiles { get; } =
        [.. Directory.EnumerateFiles(Facts, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string FolderOf([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
