using System.CommandLine;
using BenchmarkDotNet.Running;
using FactsDataset.Benchmarks.Compiling;
using FactsDataset.Benchmarks.Exporting;
using FactsDataset.Benchmarks.Measuring;

RootCommand root = new("Measures the product beside its peers.")
{
    MeasureCommand.Of(CaseList.Startup),
    MeasureCommand.Of(CaseList.Query),
    MeasureCommand.Of(CaseList.Memory),
    CompileCommand.Of("compile", "What a compilation takes: the generator over all files, then the compiler over what it wrote.", CompileBenchmark.Measure),
    CompileCommand.Of("edit", "What the generator takes after an edit of one file.", EditBenchmark.Measure),
    ExportCommand.Create(),
    ExportCommand.CreatePeer(),
    GrowthCommand.Create(),
};

// Whatever else there is, BenchmarkDotNet runs: --filter '*AllFacts*'; --list flat names all there are.
if (args is ["--filter" or "--list", ..])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}

return root.Parse(args).Invoke();
