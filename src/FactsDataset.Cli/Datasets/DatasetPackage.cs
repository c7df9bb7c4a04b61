using System.Xml.Linq;
using NuGet.Versioning;

namespace FactsDataset.Cli.Datasets;

/// <summary>A package that holds a dataset.</summary>
internal sealed class DatasetPackage
{
    private readonly Dictionary<string, byte[]> _assemblies;

    private DatasetPackage(PackageIdentity identity, VersionRange coreRange, byte[] dataset, Dictionary<string, byte[]> assemblies)
    {
        Identity = identity;
        CoreRange = coreRange;
        Dataset = dataset;
        _assemblies = assemblies;
    }

    /// <summary>What it is called.</summary>
    public PackageIdentity Identity { get; }

    /// <summary>The versions of FactsDataset.Core that it asks for; all where it names none.</summary>
    public VersionRange CoreRange { get; }

    /// <summary>The assembly with the dataset.</summary>
    public byte[] Dataset { get; }

    /// <summary>Reads a package.</summary>
    /// <param name="path">The file it comes from, for messages.</param>
    /// <param name="bytes">The package.</param>
    /// <exception cref="CommandException">It is no package, or has no dataset that can be loaded.</exception>
    public static DatasetPackage Read(string path, byte[] bytes)
    {
        using PackageArchive archive = new(path, bytes);
        XElement[] nuspec = [.. archive.ReadNuspec().DescendantsAndSelf()];
        XElement? metadata = Array.Find(nuspec, static element => element.Name.LocalName == "metadata");
        string? id = Value(metadata, "id");
        if (id is null || !NuGetVersion.TryParse(Value(metadata, "version"), out NuGetVersion? version))
        {
            throw archive.NoPackage("its nuspec has no id, or no version that NuGet knows");
        }

        string[] frameworks = [.. archive.Frameworks()];
        string framework = AssetFolder.Choose(frameworks) ?? throw archive.NoPackage(
            frameworks.Length == 0
                ? "it has no assembly in 'lib'"
                : $"of its frameworks ({string.Join(", ", frameworks)}) none is .NET up to {Environment.Version.ToString(2)}, which runs here, or .NET Standard");
        Dictionary<string, byte[]> assemblies = archive.ReadAssemblies(framework);
        byte[] dataset = assemblies.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => pair.Value).FirstOrDefault(DatasetMark.IsIn)
            ?? throw archive.NoPackage($"no assembly in 'lib/{framework}' holds one");
        return new DatasetPackage(new PackageIdentity(id, version), CoreRangeOf(nuspec), dataset, assemblies);
    }

    /// <summary>Another assembly of the package; null where it has none of that name.</summary>
    public byte[]? FindAssembly(string name) => _assemblies.GetValueOrDefault(name);

    private static string? Value(XElement? metadata, string name) =>
        metadata?.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim();

    private static VersionRange CoreRangeOf(XElement[] nuspec)
    {
        XElement? dependency = Array.Find(nuspec, static element =>
            element.Name.LocalName == "dependency"
            && string.Equals((string?)element.Attribute("id"), CoreSearch.Name, StringComparison.OrdinalIgnoreCase));
        return VersionRange.TryParse((string?)dependency?.Attribute("version") ?? string.Empty, out VersionRange? range) ? range : VersionRange.All;
    }
}
