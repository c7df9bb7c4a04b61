namespace FactsDataset.Compiler.Syntax;

/// <summary>
/// Finds a comment that begins one blank behind a value between brackets. Where it hides the bracket's end, the scanner
/// gives the value up with all that comes after it, so that this looks at the text itself.
/// </summary>
internal static class NearComment
{
    /// <summary>How far it looks, so that its cost stays bounded.</summary>
    private const int Furthest = 2000;

    /// <summary>The offset of the <c>#</c>; -1 where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Where the bracket opens.</param>
    /// <param name="end">Where to stop.</param>
    public static int Find(string text, int open, int end)
    {
        char quote = '\0';
        int last = Math.Min(end, open + Furthest);
        for (int i = open + 1; i + 1 < last; i++)
        {
            char character = text[i];
            if (quote != '\0')
            {
                i += quote == '"' && character == '\\' ? 1 : 0;
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'' && text[i - 1] is ' ' or '\t' or ',' or '[' or '{' or '\n')
            {
                quote = character;
            }
            else if (character is ' ' or '\t' && text[i + 1] == '#')
            {
                return text[i - 1] is ' ' or '\t' or '\n' or ',' or '[' or '{' or ']' or '}' or '"' or '\'' ? -1 : i + 1;
            }
        }

        return -1;
    }
}
