using System.Globalization;
using System.Text;

namespace FactsDataset.Cli.Citing;

/// <summary>Where a text does not stand word for word: the place that is likest it, and what differs there.</summary>
internal static class NearMiss
{
    /// <summary>Sentences on what is near; none where nothing is.</summary>
    public static IReadOnlyList<string> Describe(FlatDocument document, string text)
    {
        FoldedText folded = new(document.Text);
        if (folded.Find(text) is { } whole)
        {
            return DescribeWhole(document, whole, text);
        }

        string[] words = TextSearch.WordsOf(text);
        for (int count = words.Length - 1; count >= 2; count--)
        {
            if (folded.Find(string.Join(' ', words.Take(count))) is { } part)
            {
                IReadOnlyList<DocumentSpan> spans = document.SpansOf(part.Start, part.End);
                string next = TextSearch.WordsOf(document.Text[part.End..Math.Min(part.End + 200, document.Text.Length)]).FirstOrDefault() ?? string.Empty;
                return [string.Create(
                    CultureInfo.InvariantCulture,
                    $"Its first {count} words stand at {spans[0].Position}; then the document goes on '{next}', and the text '{words[count]}'.")];
            }
        }

        return [];
    }

    private static List<string> DescribeWhole(FlatDocument document, (int Start, int End) range, string text)
    {
        IReadOnlyList<DocumentSpan> spans = document.SpansOf(range.Start, range.End);
        string there = string.Join(' ', TextSearch.WordsOf(document.Text[range.Start..range.End]));
        string given = string.Join(' ', TextSearch.WordsOf(text));
        List<string> sentences = [$"Nearly the same stands at {string.Join(", ", spans.Select(static span => span.Position))}: {there}"];
        int at = 0;
        while (at < there.Length && at < given.Length && there[at] == given[at])
        {
            at++;
        }

        if (at < there.Length || at < given.Length)
        {
            sentences.Add($"They part behind '{there[Math.Max(0, at - 12)..at]}': the document has {NameAt(there, at)}, the text {NameAt(given, at)}.");
        }

        return sentences;
    }

    private static string NameAt(string text, int index)
    {
        if (index >= text.Length)
        {
            return "nothing more";
        }

        return Rune.TryGetRuneAt(text, index, out Rune rune)
            ? string.Create(CultureInfo.InvariantCulture, $"'{rune}' (U+{rune.Value:X4})")
            : string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[index]:X4}");
    }
}
