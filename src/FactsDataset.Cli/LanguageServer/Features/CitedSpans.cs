using FactsDataset.Cli.LanguageServer.Workspaces;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Corpus;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>The words that the evidence of a file cites, where the documents are at hand.</summary>
internal static class CitedSpans
{
    /// <summary>The spans, in the order of the file; none of documents that are not at hand.</summary>
    public static IEnumerable<CitedSpan> Of(FactSnapshot snapshot, string path)
    {
        if (snapshot.Sound.Files.FirstOrDefault(file => file.Data.Path == path) is not { } file)
        {
            yield break;
        }

        foreach (BoundEvidence evidence in file.Data.Entries.SelectMany(static entry => entry.Evidence).Where(static evidence => evidence.HasSpan))
        {
            if (DocumentOf(snapshot, evidence.Source.Id) is { } document)
            {
                string? words = document.FindSpan(evidence.At.Line, evidence.At.Start, evidence.At.End);
                yield return new CitedSpan(
                    file.Positions.Locate(evidence.AtSlot).Range,
                    file.Positions.Locate(evidence.DigestSlot).Range,
                    words,
                    words is not null && CorpusDocument.DigestOf(words) == evidence.Digest);
            }
        }
    }

    private static CorpusDocument? DocumentOf(FactSnapshot snapshot, string source) =>
        snapshot.Ids.Find(source)?.Entry.Source is { } named ? snapshot.Corpus.Find(named.Document) : null;
}
