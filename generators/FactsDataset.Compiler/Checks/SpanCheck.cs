using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// FACT4002 and FACT4003: with the documents at hand, each span has the digest that its evidence carries. Of a document that is
/// another one, which is reported once, spans are not looked at.
/// </summary>
internal sealed class SpanCheck : IFileCheck
{
    public void Run(CheckContext context, CheckedFile file, List<Finding> findings)
    {
        foreach ((BoundEvidence evidence, CheckedSource source) in context.EvidenceOf(file))
        {
            if (context.DocumentOf(source) is { } document && source.IsInBody(evidence.At.Line) && evidence.At.Line <= document.Lines.Count)
            {
                CheckSpan(file.File.Data, evidence, source, document, findings);
            }
        }
    }

    private static void CheckSpan(FileData file, BoundEvidence evidence, CheckedSource source, CorpusDocument document, List<Finding> findings)
    {
        (int line, int start, int end) = evidence.At;
        string position = $"{line}:{start}-{end}";
        if (document.FindSpan(line, start, end) is not { } span)
        {
            int length = CorpusDocument.CountCodePoints(document.Lines[line - 1]);
            findings.Add(Finding.At(
                Rules.EvidenceOutsideSource,
                file.At(evidence.AtSlot),
                $"The span {position} lies outside line {line}",
                source.Id,
                $"that line has {length} code points; end the span at {length} or before"));
            return;
        }

        string digest = CorpusDocument.DigestOf(span);
        if (digest != evidence.Digest)
        {
            findings.Add(Finding.At(
                Rules.DigestMismatch,
                file.At(evidence.DigestSlot),
                $"The digest \"{evidence.Digest}\"",
                source.Source.Document,
                $"the span {position} has \"{digest}\"; correct the position, or read the span again and write this digest"));
        }
    }
}
