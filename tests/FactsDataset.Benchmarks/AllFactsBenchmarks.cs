using System.Text.Json;
using BenchmarkDotNet.Attributes;
using FactsDataset.Core.Json;

namespace FactsDataset.Benchmarks;

/// <summary>Every fact, in a process that has been running for a while.</summary>
[MemoryDiagnoser]
public class AllFactsBenchmarks
{
    /// <summary>Writes the peer's file.</summary>
    [GlobalSetup]
    public void WriteExport() => ExportFile.Write();

    /// <summary>The titles of the dataset.</summary>
    [Benchmark(Baseline = true)]
    public int Titles()
    {
        int length = 0;
        foreach (IFact fact in Facts.All)
        {
            length += fact.Title.Length;
        }

        return length;
    }

    /// <summary>The same titles of a JSON file, which is read anew: it is not kept as objects.</summary>
    [Benchmark]
    public int TitlesFromJson()
    {
        using JsonDocument document = ExportFile.Read();
        int length = 0;
        foreach (JsonElement fact in document.RootElement.GetProperty("facts").EnumerateArray())
        {
            length += fact.GetProperty("title").GetString()!.Length;
        }

        return length;
    }

    /// <summary>The whole dataset as JSON.</summary>
    [Benchmark]
    public int Export() => DatasetJson.ToUtf8Bytes(Dataset.Kinds).Length;
}
