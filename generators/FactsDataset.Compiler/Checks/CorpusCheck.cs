using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// FACT4002 to FACT4004: with the documents at hand, each is the one that its source describes, and each span has the
/// digest that its evidence carries. A document that is another one is reported once; its spans are then not looked at.
/// </summary>
internal sealed class CorpusCheck : ICheck
{
    public void Run(CheckContext context, List<Finding> findings)
    {
        if (!context.Corpus.IsGiven)
        {
            return;
        }

        if (context.Corpus.Documents.Count == 0)
        {
            findings.Add(Finding.At(
                Rules.MissingDocument,
                FilePlace.StartOf(string.Empty),
                $"The corpus folder '{context.Corpus.Name}' is missing or holds no document: set FactCorpus to the folder of the documents, or leave it out"));
            return;
        }

        HashSet<string> sound = new(StringComparer.Ordinal);
        Suggestions suggestions = new();
        List<string> names = context.Corpus.Documents.Select(static known => known.Name).ToList();
        foreach (CheckedSource source in context.Sources)
        {
            if (CheckDocument(source, context.Corpus, names, suggestions, findings))
            {
                sound.Add(source.Id);
            }
        }

        foreach ((FileData file, BoundEvidence evidence, CheckedSource source) in context.Evidence)
        {
            CorpusDocument? document = sound.Contains(source.Id) ? context.Corpus.Find(source.Source.Document) : null;
            if (document is not null && source.IsInBody(evidence.At.Line) && evidence.At.Line <= document.Lines.Count)
            {
                CheckSpan(file, evidence, source, document, findings);
            }
        }
    }

    private static bool CheckDocument(
        CheckedSource source, CorpusFolder corpus, List<string> names, Suggestions suggestions, List<Finding> findings)
    {
        BoundSource described = source.Source;
        if (corpus.Find(described.Document) is not { } document)
        {
            string remedy = suggestions.Nearest(described.Document, names) is { } nearest
                ? Choices.DidYouMean(nearest)
                : "add the file, or correct the name";
            findings.Add(Finding.At(
                Rules.MissingDocument,
                source.File.At(described.DocumentSlot),
                $"The corpus folder '{corpus.Name}' holds no document '{described.Document}': {remedy}"));
            return false;
        }

        if (!document.HasSha256(described.Sha256))
        {
            findings.Add(Finding.At(
                Rules.DigestMismatch,
                source.File.At(described.Sha256Slot),
                "This SHA-256",
                described.Document,
                $"that file has {document.Sha256}; fetch the document that was read, or read this one and write its SHA-256"));
            return false;
        }

        if (document.Lines.Count != described.Lines)
        {
            findings.Add(Finding.At(
                Rules.EvidenceOutsideSource,
                source.File.At(described.LinesSlot),
                $"{described.Lines} is not the number of lines",
                source.Id,
                $"its document has {document.Lines.Count}; write that number"));
        }

        return true;
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
