using System.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Cli.Formatting;

/// <summary>A text over several lines behind <c>|</c> or <c>></c>: it keeps its lines, each moved to where its field stands.</summary>
internal static class BlockText
{
    /// <summary>The sign and the lines behind it.</summary>
    /// <param name="source">The file's text.</param>
    /// <param name="scalar">The text.</param>
    /// <param name="indent">How far its lines are to be indented.</param>
    /// <exception cref="NotFormattableException">It says by a number how far its lines are indented, has a comment behind its sign, or no line.</exception>
    public static string Indent(string source, ScalarSyntax scalar, int indent)
    {
        int firstEnd = source.IndexOf('\n', scalar.Range.Start);
        string sign = firstEnd < 0 ? string.Empty : source[scalar.Range.Start..firstEnd].TrimEnd();
        string[] lines = firstEnd < 0 ? [] : source[(firstEnd + 1)..Math.Max(firstEnd + 1, scalar.Range.End)].Split('\n');
        string? first = Array.Find(lines, static line => line.AsSpan().Trim(' ').Length > 0);
        if (sign is not ("|" or "|-" or "|+" or ">" or ">-" or ">+") || first is null)
        {
            throw new NotFormattableException();
        }

        int depth = first.Length - first.AsSpan().TrimStart(' ').Length;
        StringBuilder text = new(sign);
        foreach (string line in lines[^1].Trim(' ').Length == 0 ? lines[..^1] : lines)
        {
            string content = line.Length > depth ? line[depth..] : string.Empty;
            text.Append('\n').Append(' ', content.Length == 0 ? 0 : indent).Append(content);
        }

        return text.Append('\n').ToString();
    }
}
