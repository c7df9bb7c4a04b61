using System.CommandLine;
using BenchmarkDotNet.Running;
using FactsDataset.Benchmarks.Measuring;

RootCommand root = new("Measures the product beside its peers.")
{
    MeasureCommand.Of(CaseList.Startup),
    MeasureCommand.Of(CaseList.Query),
    MeasureCommand.Of(CaseList.Memory),
};

// Whatever else there is, BenchmarkDotNet runs: --filter '*AllFacts*'; --list flat names all there are.
if (args is ["--filter" or "--list", ..])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}

return root.Parse(args).Invoke();
