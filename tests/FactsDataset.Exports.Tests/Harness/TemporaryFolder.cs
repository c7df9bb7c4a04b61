namespace FactsDataset.Exports.Tests.Harness;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("facts-export-").FullName;

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Every file in it by its name, with its bytes.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .ToDictionary(file => System.IO.Path.GetRelativePath(Path, file), File.ReadAllBytes, StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
