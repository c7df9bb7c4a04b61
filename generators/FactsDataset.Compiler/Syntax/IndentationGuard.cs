using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Syntax;

/// <summary>
/// Keeps lines with an absurd indentation from the YAML scanner, whose look-ahead of 1024 characters overruns its
/// buffer when it counts the leading spaces of a block text.
/// </summary>
internal static class IndentationGuard
{
    private const int MostSpaces = 400;

    private static readonly string TooMany = new(' ', MostSpaces);

    /// <summary>The first such indentation between two offsets, or null.</summary>
    public static TextRange? Find(ScannedText text, int start, int end)
    {
        int found = text.Text.IndexOf(TooMany, start, end - start, StringComparison.Ordinal);
        while (found >= 0)
        {
            int after = found + MostSpaces;
            while (after < end && text.Text[after] == ' ')
            {
                after++;
            }

            if (found <= start || text.Text[found - 1] is '\n' or '\r')
            {
                return text.RangeOf(found, after);
            }

            found = text.Text.IndexOf(TooMany, after, end - after, StringComparison.Ordinal);
        }

        return null;
    }
}
