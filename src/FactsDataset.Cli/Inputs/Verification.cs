using FactsDataset.Compiler;
using FactsDataset.Compiler.Checks;

namespace FactsDataset.Cli.Inputs;

/// <summary>Counts what the compiler's checks found of sources and spans.</summary>
/// <param name="Sources">The sources.</param>
/// <param name="Spans">The spans that are cited of a source that could be read.</param>
/// <param name="Unresolved">The spans that are cited of no source, or of one that could not be read.</param>
/// <param name="NotUtf8">The documents of sources that are not UTF-8.</param>
internal sealed record Verification(VerificationCount Sources, VerificationCount Spans, int Unresolved, IReadOnlyList<string> NotUtf8)
{
    /// <summary>Whether everything was looked at and found to be true.</summary>
    public bool IsSound => Sources.Passed == Sources.Total && Spans.Passed == Spans.Total && Unresolved == 0 && NotUtf8.Count == 0;

    /// <summary>Counts. The rules themselves, and what became of each source and span, stand in the compiler.</summary>
    public static Verification Of(FactCompilation compilation, CorpusReader corpus)
    {
        if (compilation.FindOutcomes() is not { } outcomes)
        {
            return new Verification(default, default, 0, []);
        }

        return new Verification(
            Count(outcomes.Sources.Select(static source => source.Outcome).ToList()),
            Count(outcomes.Spans.Select(static span => span.Outcome).ToList()),
            outcomes.Unresolved,
            corpus.NotUtf8.Where(name => outcomes.Sources.Any(source => source.Source.Source.Document == name)).ToList());
    }

    private static VerificationCount Count(List<EvidenceOutcome> outcomes) => new(
        outcomes.Count,
        outcomes.Count(static outcome => outcome == EvidenceOutcome.Failed),
        outcomes.Count(static outcome => outcome == EvidenceOutcome.Skipped));
}
