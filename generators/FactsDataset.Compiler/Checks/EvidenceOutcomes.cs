using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>What became of every source and every span, by the findings of the checks.</summary>
/// <param name="Sources">The sources that could be read.</param>
/// <param name="Spans">The spans that are cited of them.</param>
/// <param name="Unresolved">How many spans are cited of no source, or of one that could not be read.</param>
internal sealed record EvidenceOutcomes(IReadOnlyList<SourceOutcome> Sources, IReadOnlyList<SpanOutcome> Spans, int Unresolved)
{
    /// <summary>What is cited of sources that are no documents, which nothing verifies.</summary>
    public IReadOnlyList<EvidenceElsewhere> Elsewhere { get; private init; } = [];

    /// <summary>Those of a dataset that was checked.</summary>
    /// <param name="context">What the checks looked at.</param>
    /// <param name="findings">What they found.</param>
    /// <param name="files">All files, those that were not linked among them.</param>
    public static EvidenceOutcomes Of(CheckContext context, IEnumerable<Finding> findings, IEnumerable<FileData> files)
    {
        HashSet<FilePlace> reported = [.. findings.Where(static finding => IsOfEvidence(finding.Rule)).Select(static finding => finding.Place)];
        HashSet<CheckedSource> otherDocuments = new(ReferenceComparer<CheckedSource>.Instance);
        List<SourceOutcome> sources = [];
        foreach (CheckedSource source in context.Sources)
        {
            BoundSource said = source.Source;
            bool isOther = IsReported(source.File, said.DocumentSlot) || IsReported(source.File, said.Sha256Slot);
            bool isFailed = isOther || IsReported(source.File, said.LinesSlot) || said.BodySlots.Any(slot => IsReported(source.File, slot));
            sources.Add(new SourceOutcome(source, isFailed ? EvidenceOutcome.Failed : EvidenceOutcome.Passed));
            if (isOther)
            {
                otherDocuments.Add(source);
            }
        }

        List<SpanOutcome> spans = [];
        foreach ((FileData file, BoundEvidence evidence, CheckedSource source) in context.Evidence)
        {
            bool isFailed = IsReported(file, evidence.AtSlot) || IsReported(file, evidence.DigestSlot);
            bool isLookedAt = !otherDocuments.Contains(source) && evidence.At.Line <= context.LinesOf(source);
            spans.Add(new SpanOutcome(
                file, evidence, source, isFailed ? EvidenceOutcome.Failed : isLookedAt ? EvidenceOutcome.Passed : EvidenceOutcome.Skipped));
        }

        // Evidence without a span, in a document, has been reported and is none of the spans.
        List<EvidenceElsewhere> elsewhere = [];
        int withoutSpan = 0;
        foreach ((FileData file, BoundEvidence evidence, CheckedSource source) in context.AllEvidence)
        {
            if (source.Source.IsElsewhere)
            {
                elsewhere.Add(new EvidenceElsewhere(file, evidence, source));
            }
            else if (!evidence.HasSpan)
            {
                withoutSpan++;
            }
        }

        int cited = files.Sum(static file => file.Entries.Sum(static entry => entry.Evidence.Count));
        return new EvidenceOutcomes(sources, spans, cited - spans.Count - elsewhere.Count - withoutSpan) { Elsewhere = elsewhere };

        bool IsReported(FileData file, Slot slot) => reported.Contains(file.At(slot));
    }

    private static bool IsOfEvidence(DiagnosticRule rule) =>
        rule == Rules.EvidenceOutsideSource || rule == Rules.DigestMismatch || rule == Rules.MissingDocument;
}
