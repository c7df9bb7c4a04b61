using System.Text;

namespace FactsDataset.Cli.Rendering;

/// <summary>Text of the data within a line of CommonMark: as text, whatever it holds that would be read as something else.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>#&|~";

    /// <summary>The text, with what is marked up in it escaped.</summary>
    public static string Of(string value)
    {
        StringBuilder text = new();
        foreach (char character in VisibleText.Of(value))
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                text.Append('\\');
            }

            text.Append(character);
        }

        return text.ToString();
    }

    /// <summary>The text as code, between more backticks than stand together in it.</summary>
    public static string Code(string value)
    {
        string text = VisibleText.Of(value);
        int longest = 0;
        int run = 0;
        foreach (char character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', longest + 1);
        string pad = text.StartsWith('`') || text.EndsWith('`') ? " " : string.Empty;
        return fence + pad + text + pad + fence;
    }
}
