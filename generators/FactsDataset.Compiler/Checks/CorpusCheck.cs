using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Checks;

/// <summary>FACT4002 to FACT4004: with the documents at hand, each is the one that its source describes.</summary>
internal sealed class CorpusCheck : SelectionCheck
{
    protected override bool Concerns(CheckedFile file) => file.Sources.Any();

    protected override void Run(CheckContext context, List<CheckedFile> files, List<Finding> findings)
    {
        if (!context.Corpus.IsGiven || context.Corpus.Documents.Count == 0)
        {
            return;
        }

        Suggestions suggestions = new();
        List<string> names = context.Corpus.Documents.Select(static known => known.Name).ToList();
        foreach (CheckedSource source in files.SelectMany(static file => file.Sources))
        {
            CheckDocument(source, context.Corpus, names, suggestions, findings);
        }
    }

    private static void CheckDocument(
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
            return;
        }

        if (!document.HasSha256(described.Sha256))
        {
            findings.Add(Finding.At(
                Rules.DigestMismatch,
                source.File.At(described.Sha256Slot),
                "This SHA-256",
                described.Document,
                $"that file has {document.Sha256}; fetch the document that was read, or read this one and write its SHA-256"));
            return;
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
    }
}
