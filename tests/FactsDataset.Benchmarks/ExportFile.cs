using System.Text.Json;
using FactsDataset.Core.Json;

namespace FactsDataset.Benchmarks;

/// <summary>The peer of the compiled dataset: the same facts as a JSON file, read by System.Text.Json.</summary>
internal static class ExportFile
{
    /// <summary>Where it is: the benchmarks of first facts run in processes of their own, which find it there.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "export.json");

    /// <summary>Writes it.</summary>
    public static void Write() => File.WriteAllBytes(Path, DatasetJson.ToUtf8Bytes(Dataset.Kinds));

    /// <summary>Reads it.</summary>
    public static JsonDocument Read() => JsonDocument.Parse(File.ReadAllBytes(Path));
}
