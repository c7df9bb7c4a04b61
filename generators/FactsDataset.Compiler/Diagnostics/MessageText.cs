using System.Text;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Diagnostics;

/// <summary>Makes what messages quote from fact files fit to be printed.</summary>
internal static class MessageText
{
    private const int MostCharacters = 2000;

    /// <summary>
    /// The texts with what YAML escapes can bring into them (line ends, controls, characters that turn the direction of
    /// what follows) written as <c>\u{…}</c>, and cut where they are endless.
    /// </summary>
    public static EquatableArray<string> Clean(EquatableArray<string> texts) => texts.Select(Clean).ToEquatableArray();

    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        for (int index = 0; index < text.Length && index < MostCharacters; index++)
        {
            int codePoint = CodePoints.At(text, index, out int width);
            if (codePoint < ' ' || HiddenCharacters.Contains(codePoint))
            {
                CodePoints.AppendEscape(clean, codePoint);
            }
            else
            {
                clean.Append(text, index, width);
            }

            index += width - 1;
        }

        return text.Length <= MostCharacters ? clean.ToString() : clean.Append('…').ToString();
    }
}
