using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace FactsDataset.Cli.Datasets;

/// <summary>The files of a NuGet package.</summary>
internal sealed class PackageArchive : IDisposable
{
    /// <summary>More files than any package of a dataset has.</summary>
    private const int MostFiles = 10_000;

    /// <summary>More than any nuspec has, in bytes.</summary>
    private const int LongestNuspec = 1024 * 1024;

    private readonly string _path;
    private readonly ByteBudget _budget;
    private readonly ZipArchive _zip;

    /// <summary>Opens a package.</summary>
    /// <param name="path">The file it comes from, for messages.</param>
    /// <param name="bytes">The package.</param>
    /// <exception cref="CommandException">It is no package.</exception>
    public PackageArchive(string path, byte[] bytes)
    {
        _path = path;
        _budget = new ByteBudget(path);
        RequireFewFiles(bytes);
        _zip = Guard(() => new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read));
    }

    /// <summary>The elements of its nuspec.</summary>
    /// <exception cref="CommandException">It has none.</exception>
    public XElement ReadNuspec()
    {
        ZipArchiveEntry nuspec = _zip.Entries.FirstOrDefault(static entry =>
            !entry.FullName.Contains('/') && entry.Name.EndsWith(".nuspec", StringComparison.OrdinalIgnoreCase))
            ?? throw NoPackage("it has no nuspec");
        byte[] bytes = Guard(() => Read(nuspec));
        if (bytes.Length > LongestNuspec)
        {
            throw NoPackage("its nuspec is longer than 1 MiB");
        }

        return Guard(() =>
        {
            XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using XmlReader reader = XmlReader.Create(new MemoryStream(bytes), settings);
            return XElement.Load(reader);
        });
    }

    /// <summary>The frameworks for which it has assemblies, as their folders are called.</summary>
    public IEnumerable<string> Frameworks() => Assemblies().Select(static assembly => assembly.Framework).Distinct(StringComparer.Ordinal);

    /// <summary>The assemblies for a framework, by name.</summary>
    public Dictionary<string, byte[]> ReadAssemblies(string framework)
    {
        Dictionary<string, byte[]> assemblies = new(StringComparer.OrdinalIgnoreCase);
        List<(string Name, ZipArchiveEntry Entry)> entries = Assemblies().Where(one => one.Framework == framework).Select(static one => (one.Name, one.Entry)).ToList();
        _budget.Require(entries.Aggregate(0L, static (sum, one) => sum + Math.Min(one.Entry.Length, int.MaxValue)));
        foreach ((string name, ZipArchiveEntry entry) in entries)
        {
            assemblies[name] = Guard(() => Read(entry));
        }

        return assemblies;
    }

    /// <summary>The failure that says why the file is no package with a dataset.</summary>
    public CommandException NoPackage(string why) =>
        new($"'{_path}' is no package with a dataset: {why}. Expected is what 'dotnet pack' makes of a project whose dataset FactsDataset.Generators compiles.");

    public void Dispose() => _zip.Dispose();

    private IEnumerable<(string Framework, string Name, ZipArchiveEntry Entry)> Assemblies()
    {
        foreach (ZipArchiveEntry entry in _zip.Entries)
        {
            string[] parts = entry.FullName.Split('/');
            if (parts is ["lib", string framework, string file] && file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            {
                yield return (framework, Path.GetFileNameWithoutExtension(file), entry);
            }
        }
    }

    /// <summary>Counts the headers of the directory at its end, before a list of them is made.</summary>
    private void RequireFewFiles(ReadOnlySpan<byte> bytes)
    {
        int files = 0;
        for (int at = bytes.IndexOf("PK\u0001\u0002"u8); at >= 0; at = bytes.IndexOf("PK\u0001\u0002"u8))
        {
            bytes = bytes[(at + 4)..];
            if (++files > MostFiles)
            {
                throw NoPackage($"it has more than {MostFiles} files");
            }
        }
    }

    private byte[] Read(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        return _budget.Read(stream);
    }

    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or XmlException or ArgumentException)
        {
            throw NoPackage(exception.Message.TrimEnd('.'));
        }
    }
}
