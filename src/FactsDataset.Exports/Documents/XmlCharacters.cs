using System.Xml;

namespace FactsDataset.Exports.Documents;

/// <summary>Texts as XML can hold them.</summary>
internal static class XmlCharacters
{
    /// <summary>A text without the characters that XML cannot hold: U+FFFD stands for each.</summary>
    public static string Allowed(string text) => string.Concat(text.EnumerateRunes().Select(static rune =>
        rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));
}
