namespace FactsDataset.Cli.Datasets;

/// <summary>Assemblies in files that somebody named: packages and assemblies, each with what came with it.</summary>
internal sealed class AssemblyFiles
{
    private readonly List<Func<string, byte[]?>> _finds = [];

    /// <summary>The assemblies in some files; of a folder of fact files there is none.</summary>
    /// <param name="paths">The files.</param>
    /// <exception cref="CommandException">One of them cannot be read.</exception>
    public AssemblyFiles(IEnumerable<string> paths)
    {
        foreach (string path in paths.Where(static path => !Directory.Exists(path)))
        {
            _finds.Add(DatasetFile.IsPackage(path)
                ? DatasetPackage.Read(path, BoundedBytes.ReadFile(path)).FindAssembly
                : name => DatasetFile.FindBeside(path, name));
        }
    }

    /// <summary>The assembly of that name; null where there is none.</summary>
    public byte[]? Find(string name)
    {
        foreach (Func<string, byte[]?> find in _finds)
        {
            if (find(name) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
