using FactsDataset.Cli.Inputs;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Checks;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Verifying;

/// <summary>Counts what the compiler's checks found of sources and spans.</summary>
/// <param name="Sources">The sources.</param>
/// <param name="Spans">The spans that are cited of a source that could be read.</param>
/// <param name="Unresolved">The spans that are cited of no source, or of one that could not be read.</param>
/// <param name="NotUtf8">The documents of sources that are not UTF-8.</param>
internal sealed record Verification(VerificationCount Sources, VerificationCount Spans, int Unresolved, IReadOnlyList<string> NotUtf8)
{
    /// <summary>What is cited of sources that are no documents, which no digest verifies. It is no failure.</summary>
    public IReadOnlyList<EvidenceElsewhere> Elsewhere { get; private init; } = [];

    private HashSet<(string Path, TextRange Range)> Uncounted { get; init; } = [];

    /// <summary>Whether everything was looked at and found to be true.</summary>
    public bool IsSound => Sources.Passed == Sources.Total && Spans.Passed == Spans.Total && Unresolved == 0 && NotUtf8.Count == 0;

    /// <summary>Whether a mistake is one of what is counted, or of no source at all.</summary>
    public bool Concerns(FactDiagnostic diagnostic) => !Uncounted.Contains((diagnostic.Location.Path, diagnostic.Location.Range));

    /// <summary>Counts. The rules themselves, and what became of each source and span, stand in the compiler.</summary>
    /// <param name="compilation">The dataset.</param>
    /// <param name="corpus">The documents.</param>
    /// <param name="isCounted">Which sources are looked at.</param>
    public static Verification Of(FactCompilation compilation, CorpusReader corpus, Func<CheckedSource, bool> isCounted)
    {
        if (compilation.FindOutcomes() is not { } outcomes)
        {
            return new Verification(default, default, 0, []);
        }

        List<SourceOutcome> sources = [.. outcomes.Sources.Where(source => isCounted(source.Source))];
        Dictionary<string, BoundFile> files = compilation.Files.GroupBy(static file => file.Data.Path, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        return new Verification(
            Count([.. sources.Select(static source => source.Outcome)]),
            Count([.. outcomes.Spans.Where(span => isCounted(span.Source)).Select(static span => span.Outcome)]),
            outcomes.Unresolved,
            [.. corpus.NotUtf8.Where(name => sources.Exists(source => source.Source.Source.Document == name))])
        {
            Elsewhere = [.. outcomes.Elsewhere.Where(cited => isCounted(cited.Source))],
            Uncounted =
            [
                .. outcomes.Sources.Where(source => !isCounted(source.Source)).SelectMany(static source => SlotsOf(source.Source.Source).Select(slot => source.Source.File.At(slot)))
                    .Concat(outcomes.Spans.Where(span => !isCounted(span.Source)).SelectMany(static span => new[] { span.File.At(span.Evidence.AtSlot), span.File.At(span.Evidence.DigestSlot) }))
                    .Select(place => (place.Path, files[place.Path].Positions.Locate(place.Slot).Range)),
            ],
        };
    }

    /// <summary>The sources of which a span is not known to be true where it was, though the document is at hand.</summary>
    public static IEnumerable<ChangedSource> Changed(FactCompilation compilation, CorpusReader corpus)
    {
        foreach (IGrouping<string, SpanOutcome> spans in compilation.FindOutcomes()?.Spans.Where(static span => span.Outcome != EvidenceOutcome.Passed).GroupBy(static span => span.Source.Id, StringComparer.Ordinal) ?? [])
        {
            CheckedSource source = spans.First().Source;
            if (corpus.Folder.Find(source.Source.Document) is { } document && !corpus.NotUtf8.Contains(document.Name))
            {
                SpanIndex index = new(document);
                yield return new ChangedSource(
                    source, document, [.. spans.Select(span => new SpanState(span, index.Find(span.Evidence.At.End - span.Evidence.At.Start, span.Evidence.Digest)))]);
            }
        }
    }

    private static IEnumerable<Slot> SlotsOf(BoundSource source) => [source.DocumentSlot, source.Sha256Slot, source.LinesSlot, .. source.BodySlots];

    private static VerificationCount Count(List<EvidenceOutcome> outcomes) => new(
        outcomes.Count,
        outcomes.Count(static outcome => outcome == EvidenceOutcome.Failed),
        outcomes.Count(static outcome => outcome == EvidenceOutcome.Skipped));
}
