namespace FactsDataset.Benchmarks.Measuring;

/// <summary>One figure of one run: a case that a subject was put through, at a number of facts.</summary>
/// <param name="Benchmark">The command that measured it, such as <c>startup</c>.</param>
/// <param name="N">How many facts the dataset has.</param>
/// <param name="Case">What was done, such as <c>title</c>.</param>
/// <param name="Subject">Who did it, such as <c>product</c>; with the deployment behind a hyphen where it isn't the usual one.</param>
/// <param name="Median">The median over the rounds.</param>
/// <param name="Unit">The unit of the median: <c>ms</c>, <c>ns</c>, <c>bytes</c>, <c>MB</c> or <c>rows/s</c>.</param>
internal sealed record MeasuredCase(string Benchmark, int N, string Case, string Subject, double Median, string Unit);
