using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Cli.LanguageServer.Workspaces;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>The cited words behind each position, where the documents are at hand.</summary>
internal static class InlayHints
{
    private const int MostCharacters = 60;

    public static IReadOnlyList<InlayHint> In(FactSnapshot snapshot, string path, DocumentRange range)
    {
        if (snapshot.Document(path) is not { } document)
        {
            return [];
        }

        int start = document.OffsetOf(range.Start);
        int end = document.OffsetOf(range.End);
        return
        [
            .. CitedSpans.Of(snapshot, path)
                .Where(span => span.Words is not null && span.Place.Start >= start && span.Place.End <= end)
                .Select(span => new InlayHint(document.PositionAt(span.Place.End), Shorten(span.Words!))),
        ];
    }

    private static string Shorten(string words)
    {
        int[] starts = System.Globalization.StringInfo.ParseCombiningCharacters(words);
        return starts.Length <= MostCharacters ? words : words[..starts[MostCharacters]] + "…";
    }
}
