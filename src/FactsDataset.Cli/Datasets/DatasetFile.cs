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
    public static DatasetFile Read(string path)
    {
        byte[] bytes = BoundedBytes.ReadFile(path);
        switch (ExtensionOf(path))
        {
            case PackageExtension:
                DatasetPackage package = DatasetPackage.Read(path, bytes);
                return new DatasetFile(
                    DatasetAssembly.Export(path, package.Dataset, CoreSearch.ForPackage(path, package), package.FindAssembly),
                    package.Identity);
            case Assembly:
                return new DatasetFile(
                    DatasetAssembly.Export(path, bytes, CoreSearch.ForAssembly(path), name => FindBeside(path, name)),
                    Package: null);
            default:
                return new DatasetFile(bytes, Package: null);
        }
    }

    /// <summary>The view of a compiled dataset, run with the FactsDataset.Core of this tool.</summary>
    /// <exception cref="CommandException">There is no dataset in it, or it cannot be read.</exception>
    public static DatasetView Open(string path)
    {
        byte[] bytes = BoundedBytes.ReadFile(path);
        if (ExtensionOf(path) != PackageExtension)
        {
            return DatasetAssembly.Open(path, bytes, name => FindBeside(path, name));
        }

        DatasetPackage package = DatasetPackage.Read(path, bytes);
        return DatasetAssembly.Open(path, package.Dataset, package.FindAssembly);
    }

    /// <summary>Refuses an argument that does not end as one of those files does.</summary>
    public static void Validate(SymbolResult result, IReadOnlyList<string> extensions)
    {
        foreach (Token token in result.Tokens)
        {
            if (!extensions.Contains(ExtensionOf(token.Value), StringComparer.Ordinal))
            {
                result.AddError($"'{token.Value}' holds no dataset: expected is a file that ends in {string.Join(", ", extensions.SkipLast(1))} or {extensions[^1]}.");
            }
        }
    }

    private static string ExtensionOf(string path) => Path.GetExtension(path).ToLowerInvariant();

    private static byte[]? FindBeside(string path, string name)
    {
        string file = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name + Assembly);
        return File.Exists(file) ? BoundedBytes.ReadFile(file) : null;
    }
}
