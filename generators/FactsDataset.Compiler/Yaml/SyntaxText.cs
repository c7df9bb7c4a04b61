using System.Globalization;
using System.Text;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Yaml;

/// <summary>
/// Writes a parsed file again in one form, without its comments and its layout, so that reading it gives the same nodes.
/// </summary>
internal static class SyntaxText
{
    /// <summary>Mappings that stand deeper than this are written on one line.</summary>
    private const int DeepestBlock = 3;

    /// <summary>The mapping as YAML: lines joined by LF, none after the last; ASCII but for what can be seen.</summary>
    public static string Of(MappingSyntax root)
    {
        StringBuilder text = new();
        WriteBlock(text, root, 0);
        return text.ToString();
    }

    private static void WriteBlock(StringBuilder text, MappingSyntax mapping, int depth)
    {
        foreach (PairSyntax pair in mapping.Pairs)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            text.Append(' ', 2 * depth);
            WriteScalar(text, pair.Key);
            text.Append(':');
            if (pair.Value is MappingSyntax { Pairs.Count: > 0 } inner && depth < DeepestBlock)
            {
                WriteBlock(text, inner, depth + 1);
            }
            else
            {
                text.Append(' ');
                WriteFlow(text, pair.Value);
            }
        }
    }

    private static void WriteFlow(StringBuilder text, SyntaxNode node)
    {
        switch (node)
        {
            case ScalarSyntax scalar:
                WriteScalar(text, scalar);
                break;
            case SequenceSyntax sequence:
                text.Append('[');
                for (int i = 0; i < sequence.Items.Count; i++)
                {
                    text.Append(i == 0 ? " " : ", ");
                    WriteFlow(text, sequence.Items[i]);
                }

                text.Append(" ]");
                break;
            case MappingSyntax mapping:
                text.Append('{');
                for (int i = 0; i < mapping.Pairs.Count; i++)
                {
                    text.Append(i == 0 ? " " : ", ");
                    WriteScalar(text, mapping.Pairs[i].Key);
                    text.Append(": ");
                    WriteFlow(text, mapping.Pairs[i].Value);
                }

                text.Append(" }");
                break;
        }
    }

    private static void WriteScalar(StringBuilder text, ScalarSyntax scalar)
    {
        if (scalar.Style == ScalarStyle.Plain && IsWord(scalar.Text))
        {
            text.Append(scalar.Text);
            return;
        }

        text.Append('"');
        for (int i = 0; i < scalar.Text.Length; i++)
        {
            int codePoint = CodePoints.At(scalar.Text, i, out int width);
            if (scalar.Text[i] is '"' or '\\')
            {
                text.Append('\\').Append(scalar.Text[i]);
            }
            else if (width == 2)
            {
                text.Append("\\U").Append(codePoint.ToString("X8", CultureInfo.InvariantCulture));
                i++;
            }
            else if (codePoint != ' ' && (RowEscapes.IsHidden(codePoint) || char.IsControl(scalar.Text[i]) || char.IsWhiteSpace(scalar.Text[i])))
            {
                text.Append("\\u").Append(codePoint.ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(scalar.Text[i]);
            }
        }

        text.Append('"');
    }

    private static bool IsWord(string text) => text.Length > 0
        && text.All(static character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-')
        && text[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
