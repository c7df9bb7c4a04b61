using System.Globalization;
using System.Text;

#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>The characters of a text as Unicode counts them; half of a pair that stands alone is one, too.</summary>
internal static class CodePoints
{
    /// <summary>The code point, or lone surrogate, that begins at an index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where it begins.</param>
    /// <param name="width">How many UTF-16 units it takes: 1 or 2.</param>
    public static int At(string text, int index, out int width)
    {
        bool isPair = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        width = isPair ? 2 : 1;
        return isPair ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
    }

    /// <summary>Writes a code point as <c>\u{HEX}</c>, for places where nobody should meet it raw.</summary>
    public static void AppendEscape(StringBuilder text, int codePoint) =>
        text.Append("\\u{").Append(codePoint.ToString("X", CultureInfo.InvariantCulture)).Append('}');
}
