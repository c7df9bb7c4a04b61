using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;
using YamlDotNet.Serialization;

namespace FactsDataset.Benchmarks;

/// <summary>All fact files from text to C#, against what YamlDotNet takes just to read them.</summary>
[MemoryDiagnoser]
public class CompilationBenchmarks
{
    private List<FactText> _files = [];

    /// <summary>Reads the files.</summary>
    [GlobalSetup]
    public void ReadFiles() => _files = Directory
        .EnumerateFiles(Folder(), "*.yaml")
        .Select(static path => new FactText(path, File.ReadAllText(path)))
        .ToList();

    /// <summary>Into dictionaries and lists.</summary>
    [Benchmark(Baseline = true)]
    public int YamlDotNetReads()
    {
        IDeserializer deserializer = new DeserializerBuilder().Build();
        return _files.Count(file => deserializer.Deserialize<object>(file.Text) is not null);
    }

    /// <summary>Read, bound, linked and checked.</summary>
    [Benchmark]
    public int Checked() => FactCompilation.Compile(_files, CorpusFolder.None).Diagnostics.Count;

    /// <summary>The same, and the C# of it.</summary>
    [Benchmark]
    public int CheckedAndEmitted() => FactCompilation.Compile(_files, CorpusFolder.None).Emit().Sum(static source => source.Text.Length);

    // BenchmarkDotNet runs elsewhere than where this was built.
    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "facts");
}
