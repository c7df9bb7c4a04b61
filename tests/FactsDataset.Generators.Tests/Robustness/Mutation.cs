namespace FactsDataset.Generators.Tests.Robustness;

/// <summary>Small damage to a text, such as a slip of the hand does, or an edit half done.</summary>
internal static class Mutation
{
    private static readonly string[] Insertions =
    [
        ":", ": ", "-", "- ", "\"", "'", "[", "]", "{", "}", ",", "#", " #", "&a", "*a", "!t", "|", ">", "%", "@", "`", "?", "? ", "\t", "\r", "\n", "\n\n", "  ",
        "---\n", "...\n", "\u0085", "\u2028", "\uFEFF", "\u202E", "\0", "\uFFFD", "\uD83D", "😀", "ي", "~", "null", "\\", "\\u", "\"\"\"", "<<: ", "= ", "kind", "entries:",
    ];

    /// <summary>The text, damaged in one or two places.</summary>
    public static string Apply(string text, Random random)
    {
        for (int i = random.Next(3) == 0 ? 2 : 1; i > 0; i--)
        {
            text = Once(text, random);
        }

        return text;
    }

    private static string Once(string text, Random random)
    {
        if (text.Length < 2)
        {
            return text + "x";
        }

        List<string> lines = [.. text.Split('\n')];
        int line = random.Next(lines.Count);
        int position = random.Next(text.Length);
        switch (random.Next(10))
        {
            case 0:
                lines.RemoveAt(line);
                return string.Join('\n', lines);
            case 1:
                lines.Insert(line, lines[line]);
                return string.Join('\n', lines);
            case 2:
                int other = random.Next(lines.Count);
                (lines[line], lines[other]) = (lines[other], lines[line]);
                return string.Join('\n', lines);
            case 3:
                return text[..position];
            case 4:
                return text.Remove(position, Math.Min(random.Next(1, 30), text.Length - position));
            case 5:
                lines[line] = random.Next(2) == 0 ? "  " + lines[line] : lines[line].Length > 0 ? lines[line][1..] : " ";
                return string.Join('\n', lines);
            case 6:
                return text.Remove(position, 1).Insert(position, text[random.Next(text.Length)].ToString());
            case 7:
                return SwapWords(text, random);
            default:
                return text.Insert(position, Insertions[random.Next(Insertions.Length)]);
        }
    }

    /// <summary>The text with one of its words where another stood, so that it may stay well-formed.</summary>
    private static string SwapWords(string text, Random random)
    {
        string[] words = [.. text.Split([' ', '\n', ',', '[', ']', '{', '}'], StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Length > 1)];
        if (words.Length == 0)
        {
            return text;
        }

        string from = words[random.Next(words.Length)];
        int at = text.IndexOf(from, StringComparison.Ordinal);
        return text.Remove(at, from.Length).Insert(at, words[random.Next(words.Length)]);
    }
}
