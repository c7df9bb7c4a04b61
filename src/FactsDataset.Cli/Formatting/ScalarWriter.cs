using System.Globalization;
using System.Text;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Cli.Formatting;

/// <summary>
/// Writes single values: without quotes where they then read the same, in fact files and in any YAML 1.2; otherwise between
/// quotation marks. Positions, digests and addresses always have them.
/// </summary>
internal static class ScalarWriter
{
    private static readonly string[] QuotedFields = ["digest", "sha256"];

    private static readonly string[] OtherTypes = ["true", "false", "null", "~", "yes", "no", "on", "off"];

    /// <summary>The value as it is to stand in a file.</summary>
    /// <param name="source">The file's text, from which a value with escapes is taken as it stands.</param>
    /// <param name="scalar">The value.</param>
    /// <param name="field">The field that it is of; null where that is not known.</param>
    /// <param name="isFlow">Whether it stands between brackets.</param>
    public static string Write(string source, ScalarSyntax scalar, Field? field, bool isFlow)
    {
        string written = source[scalar.Range.Start..scalar.Range.End];
        bool isOneLine = written.AsSpan().IndexOfAny('\n', '\r') < 0;
        if (scalar.Style == ScalarStyle.DoubleQuoted && isOneLine && written.Contains('\\', StringComparison.Ordinal))
        {
            return written;
        }

        return NeedsQuotes(field) || !CanBePlain(scalar.Text, isFlow) || (IsText(field) && IsOfOtherType(scalar.Text)) ? Quote(scalar.Text) : scalar.Text;
    }

    /// <summary>A value that is to be put into a file.</summary>
    /// <inheritdoc cref="Write(string, ScalarSyntax, Field?, bool)"/>
    public static string Write(string value, Field? field, bool isFlow) =>
        NeedsQuotes(field) || !CanBePlain(value, isFlow) || (IsText(field) && IsOfOtherType(value)) ? Quote(value) : value;

    private static bool NeedsQuotes(Field? field) =>
        field is { Shape: FieldShape.Position or FieldShape.Url } || (field is not null && QuotedFields.Contains(field.Name, StringComparer.Ordinal));

    private static bool IsText(Field? field) =>
        field is null or { Shape: FieldShape.Text or FieldShape.Texts or FieldShape.Title or FieldShape.Names or FieldShape.Language };

    private static bool IsOfOtherType(string text) =>
        OtherTypes.Contains(text, StringComparer.OrdinalIgnoreCase)
        || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        || text.StartsWith("0x", StringComparison.Ordinal)
        || text.StartsWith("0o", StringComparison.Ordinal);

    private static bool CanBePlain(string text, bool isFlow)
    {
        if (text.Length == 0 || text[0] == ' ' || text[^1] is ' ' or ':' || YamlCharacters.IsIndicator(text[0])
            || (text[0] is '-' or '?' or ':' && (text.Length == 1 || text[1] == ' ' || YamlCharacters.IsFlowIndicator(text[1])))
            || text.StartsWith("---", StringComparison.Ordinal) || text.StartsWith("...", StringComparison.Ordinal)
            || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal))
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            bool isIndicator = isFlow && (YamlCharacters.IsFlowIndicator(text[i])
                || (text[i] == ':' && i + 1 < text.Length && YamlCharacters.IsFlowIndicator(text[i + 1])));
            if (isIndicator || (text[i] != ' ' && (char.IsControl(text[i]) || char.IsWhiteSpace(text[i]))))
            {
                return false;
            }
        }

        return true;
    }

    private static string Quote(string text)
    {
        StringBuilder quoted = new(text.Length + 2);
        quoted.Append('"');
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
            {
                quoted.Append('\\').Append(rune);
            }
            else if (rune.Value == '\n')
            {
                quoted.Append("\\n");
            }
            else if (rune.Value != ' ' && (RowEscapes.IsHidden(rune.Value) || Rune.IsControl(rune) || Rune.IsWhiteSpace(rune)))
            {
                quoted.Append(rune.IsBmp ? "\\u" : "\\U").Append(rune.Value.ToString(rune.IsBmp ? "X4" : "X8", CultureInfo.InvariantCulture));
            }
            else
            {
                quoted.Append(rune);
            }
        }

        return quoted.Append('"').ToString();
    }
}
