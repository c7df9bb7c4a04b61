using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Checks;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Linking;
using KindRole = FactsDataset.Compiler.Schema.KindRole;

namespace FactsDataset.Cli.Coverage;

/// <summary>The sentences of one source's body, and what became of each.</summary>
/// <param name="Source">The source.</param>
/// <param name="Document">Its document.</param>
/// <param name="Sentences">The sentences, in the order of the document.</param>
/// <param name="Spans">All spans of it that entries cite.</param>
internal sealed record SourceCoverage(CheckedSource Source, CorpusDocument Document, IReadOnlyList<CoveredSentence> Sentences, IReadOnlyList<CoveringSpan> Spans)
{
    /// <summary>The coverage of a source.</summary>
    /// <param name="context">The dataset, as the checks look at it.</param>
    /// <param name="source">The source.</param>
    /// <param name="document">Its document, which is the one that the source describes.</param>
    /// <param name="list">What is left out.</param>
    public static SourceCoverage Of(CheckContext context, CheckedSource source, CorpusDocument document, LeftOutList list)
    {
        List<CoveringSpan> spans = [.. SpansOf(context, source)];
        List<CoveredSentence> sentences = [];
        for (int line = 1; line <= document.Lines.Count; line++)
        {
            if (!source.IsInBody(line))
            {
                continue;
            }

            IReadOnlyList<(int Start, int End)> split = Coverage.Sentences.Split(document.Lines[line - 1]);
            for (int i = 0; i < split.Count; i++)
            {
                (int start, int end) = split[i];
                sentences.Add(new CoveredSentence(
                    line,
                    i + 1,
                    start,
                    end,
                    document.FindSpan(line, start, end)!,
                    spans.FindAll(span => span.Line == line && span.Start < end && start < span.End),
                    list.Sentences.FirstOrDefault(left => left.Source == source.Id && left.Line == line && left.Number == i + 1)));
            }
        }

        return new SourceCoverage(source, document, sentences, spans);
    }

    /// <summary>What is wrong with the list of what is left out, as far as it concerns this source.</summary>
    public IEnumerable<string> FaultsOf(LeftOutList list)
    {
        foreach (LeftOut left in list.Sentences.Where(left => left.Source == Source.Id))
        {
            CoveredSentence? sentence = Sentences.FirstOrDefault(sentence => sentence.LeftOut == left);
            string? fault = sentence is null ? $"the body of '{left.Source}' has no sentence {left.Line}:{left.Number}"
                : CorpusDocument.DigestOf(sentence.Text) != left.Digest ? $"the sentence {left.Line}:{left.Number} of '{left.Source}' is another one now: its digest is {CorpusDocument.DigestOf(sentence.Text)}"
                : sentence.IsCovered ? $"the sentence {left.Line}:{left.Number} of '{left.Source}' is covered, so that nothing leaves it out: remove the line"
                : null;
            if (fault is not null)
            {
                yield return $"{list.Path}({left.Row}): {fault}";
            }
        }
    }

    private static IEnumerable<CoveringSpan> SpansOf(CheckContext context, CheckedSource source)
    {
        foreach (LinkedFile file in context.Dataset.Files)
        {
            bool isFact = context.Schema.FindKind(file.Data.Kind)!.Role == KindRole.Fact;
            foreach (BoundEntry entry in file.Entries.Select(file.EntryOf))
            {
                foreach (BoundEvidence evidence in entry.Evidence.Where(evidence => context.SourceOf(file, evidence) == source))
                {
                    yield return new CoveringSpan(
                        entry.Id, isFact && entry.Retraction is null, evidence.At.Line, evidence.At.Start, evidence.At.End, [.. evidence.For]);
                }
            }
        }
    }
}
