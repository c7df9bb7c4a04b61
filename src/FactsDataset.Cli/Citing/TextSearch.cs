namespace FactsDataset.Cli.Citing;

/// <summary>Finds a text in a document word for word; any run of white space counts as any other.</summary>
internal static class TextSearch
{
    /// <summary>Every place where the text stands, each as spans, one a line.</summary>
    public static IReadOnlyList<IReadOnlyList<DocumentSpan>> Find(FlatDocument document, string text)
    {
        string[] words = WordsOf(text);
        List<IReadOnlyList<DocumentSpan>> found = [];
        if (words.Length == 0)
        {
            return found;
        }

        int start = document.Text.IndexOf(words[0], StringComparison.Ordinal);
        while (start >= 0)
        {
            int end = Match(document.Text, start, words);
            if (end >= 0)
            {
                found.Add(document.SpansOf(start, end));
            }

            start = document.Text.IndexOf(words[0], start + 1, StringComparison.Ordinal);
        }

        return found;
    }

    /// <summary>What stands between white space.</summary>
    public static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The offset behind the words where they stand one after the other from an offset on; -1 where they do not.</summary>
    private static int Match(string text, int start, string[] words)
    {
        int offset = start + words[0].Length;
        foreach (string word in words.Skip(1))
        {
            int next = offset;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            if (next == offset || string.CompareOrdinal(text, next, word, 0, word.Length) != 0)
            {
                return -1;
            }

            offset = next + word.Length;
        }

        return offset;
    }
}
