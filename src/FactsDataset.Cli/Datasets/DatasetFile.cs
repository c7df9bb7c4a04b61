using System.CommandLine.Parsing;
using FactsDataset.Reading;

namespace FactsDataset.Cli.Datasets;

/// <summary>A dataset in a file, as an export.</summary>
/// <param name="Export">The document that <c>facts export</c> writes of it; of a file that ends in .json, whatever is in it.</param>
/// <param name="Package">The package that the file is; null where it is none.</param>
internal sealed record DatasetFile(byte[] Export, PackageIdentity? Package)
{
    private const string Document = ".json";
    private const string PackageExtension = ".nupkg";
    private const string Assembly = ".dll";

    /// <summary>How the files end whose dataset is compiled.</summary>
    public static readonly IReadOnlyList<string> CompiledExtensions = [PackageExtension, Assembly];

    /// <summary>How files end that may hold a dataset.</summary>
    public static readonly IReadOnlyList<string> Extensions = [Document, .. CompiledExtensions];

    /// <summary>Reads an export, or runs the code of a compiled dataset to make one.</summary>
    /// <exception cref="CommandException">There is no dataset in it, or it cannot be read.</exception>
    /// <param name="path">The file.</param>
    /// <param name="uses">Where the datasets are that it uses, beside what comes with it.</param>
    public static DatasetFile Read(string path, IReadOnlyList<string>? uses = null)
    {
        AssemblyFiles others = new(uses ?? []);
        byte[] bytes = BoundedBytes.ReadFile(path);
        switch (ExtensionOf(path))
        {
            case PackageExtension:
                DatasetPackage package = DatasetPackage.Read(path, bytes);
                return new DatasetFile(
                    DatasetAssembly.Export(path, package.Dataset, CoreSearch.ForPackage(path, package), name => others.Find(name) ?? package.FindAssembly(name)),
                    package.Identity);
            case Assembly:
                return new DatasetFile(
                    DatasetAssembly.Export(path, bytes, CoreSearch.ForAssembly(path), name => others.Find(name) ?? FindBeside(path, name)),
                    Package: null);
            default:
                return new DatasetFile(bytes, Package: null);
        }
    }

    /// <summary>The view of a compiled dataset, run with the FactsDataset.Core of this tool.</summary>
    /// <exception cref="CommandException">There is no dataset in it, or it cannot be read.</exception>
    /// <param name="path">The file.</param>
    /// <param name="uses">Where the datasets are that it uses, beside what comes with it.</param>
    public static DatasetView Open(string path, IReadOnlyList<string>? uses = null)
    {
        AssemblyFiles others = new(uses ?? []);
        byte[] bytes = BoundedBytes.ReadFile(path);
        if (!IsPackage(path))
        {
            return DatasetAssembly.Open(path, bytes, name => others.Find(name) ?? FindBeside(path, name));
        }

        DatasetPackage package = DatasetPackage.Read(path, bytes);
        return DatasetAssembly.Open(path, package.Dataset, name => others.Find(name) ?? package.FindAssembly(name));
    }

    /// <summary>Refuses an argument that does not end as one of those files does.</summary>
    public static void Validate(SymbolResult result, IReadOnlyList<string> extensions)
    {
        foreach (Token token in result.Tokens)
        {
            Validate(result, token.Value, extensions);
        }
    }

    /// <summary>Refuses a file that does not end as one of those files does.</summary>
    public static void Validate(SymbolResult result, string path, IReadOnlyList<string> extensions)
    {
        if (!extensions.Contains(ExtensionOf(path), StringComparer.Ordinal))
        {
            result.AddError($"'{path}' holds no dataset: expected is a file that ends in {string.Join(", ", extensions.SkipLast(1))} or {extensions[^1]}.");
        }
    }

    /// <summary>Whether a file is a package, by its name.</summary>
    public static bool IsPackage(string path) => ExtensionOf(path) == PackageExtension;

    private static string ExtensionOf(string path) => Path.GetExtension(path).ToLowerInvariant();

    /// <summary>The assembly of that name beside a file, or the file itself where it is called so; null where there is none.</summary>
    public static byte[]? FindBeside(string path, string name)
    {
        string file = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name + Assembly);
        return File.Exists(file) ? BoundedBytes.ReadFile(file) : null;
    }
}
