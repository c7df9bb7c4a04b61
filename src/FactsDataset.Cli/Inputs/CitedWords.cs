using FactsDataset.Compiler.Corpus;
using FactsDataset.Reading.Values;

namespace FactsDataset.Cli.Inputs;

/// <summary>Shows the words that evidence points at, where the documents are at hand.</summary>
internal sealed class CitedWords
{
    private readonly CorpusFolder _corpus;

    public CitedWords(CorpusFolder corpus) => _corpus = corpus;

    /// <summary>The words of a span; or why they cannot be shown; null where the source is no document.</summary>
    public string? Of(EvidenceValue evidence)
    {
        if (!evidence.IsVerifiable)
        {
            return null;
        }

        string document = evidence.Source.Target?.Text("document") ?? string.Empty;
        if (_corpus.Find(document) is not { } found)
        {
            return $"(the document '{document}' is not in '{_corpus.Name}')";
        }

        string? words = found.FindSpan(evidence.Position.Line, evidence.Position.Start, evidence.Position.End);
        return words is null
            ? "(the document has no such place)"
            : CorpusDocument.DigestOf(words) == evidence.Digest ? words : words + " (not the words that were cited: the digest differs)";
    }
}
