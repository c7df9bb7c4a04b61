using System.Reflection;
using System.Runtime.Loader;

namespace FactsDataset.Cli.Datasets;

/// <summary>
/// Where a dataset is loaded, apart from the tool's own and from any other, so that two versions of one assembly, each
/// with its own FactsDataset.Core, can be read in one run.
/// </summary>
internal sealed class DatasetContext : AssemblyLoadContext
{
    private static readonly string[] FrameworkPrefixes = ["System.", "Microsoft."];
    private static readonly string[] FrameworkNames = ["netstandard", "mscorlib", "System", "WindowsBase"];

    private readonly byte[]? _core;
    private readonly Func<string, byte[]?> _find;

    /// <summary>A context without assemblies.</summary>
    /// <param name="core">The FactsDataset.Core to use; null for the tool's own.</param>
    /// <param name="find">The other assemblies that came with the dataset, by name; null for one that did not.</param>
    public DatasetContext(byte[]? core, Func<string, byte[]?> find)
        : base("dataset", isCollectible: true)
    {
        _core = core;
        _find = find;
    }

    /// <summary>Loads an assembly without keeping its file open.</summary>
    public Assembly Load(byte[] assembly) => LoadFromStream(new MemoryStream(assembly));

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string name = assemblyName.Name ?? string.Empty;
        if (name == CoreSearch.Name)
        {
            return _core is null ? null : Load(_core);
        }

        // What the framework has is taken from the one that runs.
        if (FrameworkNames.Contains(name) || Array.Exists(FrameworkPrefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return null;
        }

        // Never the one that the tool has, which may be another version.
        return _find(name) is { } found
            ? Load(found)
            : throw new InvalidDataException($"it needs the assembly '{name}', which did not come with it: name its file with --uses");
    }
}
