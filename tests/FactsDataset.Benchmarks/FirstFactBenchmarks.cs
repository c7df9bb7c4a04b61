using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace FactsDataset.Benchmarks;

/// <summary>The first fact in a fresh process: what a command-line program waits for before it can say anything.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 12, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class FirstFactBenchmarks
{
    /// <summary>Writes the peer's file, out of the measured process where it was not there.</summary>
    [GlobalSetup(Target = nameof(FromJson))]
    public void WriteExport()
    {
        if (!File.Exists(ExportFile.Path))
        {
            ExportFile.Write();
        }
    }

    /// <summary>One record made by hand.</summary>
    [Benchmark(Baseline = true)]
    public string MadeByHand() => HandWritten.Create().Title;

    /// <summary>A typed member.</summary>
    [Benchmark]
    public string TypedMember() => Visits.HaftarMoscow2018_11.Title;

    /// <summary>By its id, and on to another entry.</summary>
    [Benchmark]
    public string ByIdAndReference() => Visits.Find("haftar-moscow-2018-11")!.To.Label;

    /// <summary>The same fact of a JSON file.</summary>
    [Benchmark]
    public string? FromJson()
    {
        using JsonDocument document = ExportFile.Read();
        foreach (JsonElement fact in document.RootElement.GetProperty("facts").EnumerateArray())
        {
            if (fact.GetProperty("id").ValueEquals("haftar-moscow-2018-11"))
            {
                return fact.GetProperty("title").GetString();
            }
        }

        return null;
    }
}
