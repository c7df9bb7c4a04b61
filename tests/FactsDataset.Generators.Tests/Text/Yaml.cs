using System.Globalization;
using System.Text;

namespace FactsDataset.Generators.Tests.Text;

/// <summary>Writes YAML.</summary>
internal static class Yaml
{
    /// <summary>The text in double quotes: printable ASCII and letters as they are, all else by YAML's escapes.</summary>
    public static string Quote(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
            {
                quoted.Append('\\').Append((char)rune.Value);
            }
            else if (rune.Value is >= ' ' and < 0x7F || Rune.IsLetterOrDigit(rune))
            {
                quoted.Append(rune.ToString());
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
            }
        }

        return quoted.Append('"').ToString();
    }
}
