namespace FactsDataset.Editor.Tests;

/// <summary>A temporary folder with the schemas that the tool writes for a folder of fact files.</summary>
internal sealed class SchemaFolder : IDisposable
{
    public SchemaFolder(string facts)
    {
        Path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("schema-test-").FullName, "made", "here");
        Processes.Run("dotnet", facts, string.Empty, System.IO.Path.Combine(AppContext.BaseDirectory, "facts.dll"), "schema", "--out", Path, "--facts", facts);
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The names of the files, without a folder.</summary>
    public IReadOnlyList<string> Names => [.. Directory.EnumerateFiles(Path).Select(System.IO.Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>The bytes of a file.</summary>
    public byte[] Read(string name) => File.ReadAllBytes(System.IO.Path.Combine(Path, name));

    public void Dispose() => Directory.Delete(System.IO.Path.Combine(Path, "..", ".."), recursive: true);
}
