using NuGet.Versioning;

namespace FactsDataset.Cli.Datasets;

/// <summary>Finds the FactsDataset.Core that a dataset was built with, or one that its package accepts.</summary>
internal static class CoreSearch
{
    /// <summary>The name of the assembly, and the id of the package.</summary>
    public const string Name = "FactsDataset.Core";

    private const string PackageExtension = ".nupkg";

    private static readonly CoreAssembly OwnOfTool = new(null, "this tool");

    /// <summary>Looks beside the assembly, then takes the tool's own.</summary>
    public static CoreAssembly ForAssembly(string path)
    {
        string file = Path.Combine(FolderOf(path), Name + ".dll");
        return File.Exists(file) ? new CoreAssembly(BoundedBytes.ReadFile(file), file) : OwnOfTool;
    }

    /// <summary>
    /// Looks among the packages beside the package, then in NuGet's folder of packages, for the lowest version that the
    /// package asks for, as NuGet does; then takes the tool's own.
    /// </summary>
    public static CoreAssembly ForPackage(string path, DatasetPackage package) =>
        FindPackage(FolderOf(path), package.CoreRange) ?? FindInstalled(package.CoreRange) ?? OwnOfTool;

    private static CoreAssembly? FindPackage(string folder, VersionRange range)
    {
        Dictionary<NuGetVersion, string> files = [];
        foreach (string file in List(() => Directory.GetFiles(folder, Name + ".*" + PackageExtension)))
        {
            string name = Path.GetFileNameWithoutExtension(file);
            if (name.Length > Name.Length && NuGetVersion.TryParse(name[(Name.Length + 1)..], out NuGetVersion? version))
            {
                files[version] = file;
            }
        }

        if (range.FindBestMatch(files.Keys) is not { } best)
        {
            return null;
        }

        using PackageArchive archive = new(files[best], BoundedBytes.ReadFile(files[best]));
        return AssetFolder.Choose(archive.Frameworks()) is { } framework
            && archive.ReadAssemblies(framework).TryGetValue(Name, out byte[]? assembly)
            ? new CoreAssembly(assembly, files[best])
            : null;
    }

    private static CoreAssembly? FindInstalled(VersionRange range)
    {
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } given
            ? given
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        // Names of packages are lower case there.
        string folder = Path.Combine(packages, "factsdataset.core");
        Dictionary<NuGetVersion, string> folders = [];
        foreach (string versionFolder in List(() => Directory.GetDirectories(folder)))
        {
            if (NuGetVersion.TryParse(Path.GetFileName(versionFolder), out NuGetVersion? version))
            {
                folders[version] = versionFolder;
            }
        }

        if (range.FindBestMatch(folders.Keys) is not { } best)
        {
            return null;
        }

        string library = Path.Combine(folders[best], "lib");
        string? framework = AssetFolder.Choose(List(() => Directory.GetDirectories(library)).Select(static path => Path.GetFileName(path)));
        string assembly = Path.Combine(library, framework ?? string.Empty, Name + ".dll");
        return File.Exists(assembly) ? new CoreAssembly(BoundedBytes.ReadFile(assembly), assembly) : null;
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;

    // A folder that is not there, or may not be read, holds no Core.
    private static string[] List(Func<string[]> list)
    {
        try
        {
            return list();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
