using System.Text;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>Texts of the data as they stand in Markdown: whatever they hold is text.</summary>
internal static class MarkdownText
{
    private const string Special = @"\`*_{}[]()<>#+-.!|~&";

    /// <summary>The text with every character that Markdown has a meaning for behind a backslash, on one line.</summary>
    public static string Of(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            if (Special.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }
}
