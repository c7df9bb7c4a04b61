using System.Text.RegularExpressions;

namespace FactsDataset.Tests;

/// <summary>Splits lines of a document into sentences, by the rule that facts/CODEBOOK.md states.</summary>
internal static partial class Sentences
{
    /// <summary>The sentences of a line, as half-open ranges of code points.</summary>
    public static IReadOnlyList<(int Start, int End)> Split(string line)
    {
        List<(int Start, int End)> sentences = [];
        int position = 0;
        foreach (int end in Ends().Matches(line).Select(match => match.Index + match.Length).Append(line.Length))
        {
            string rest = line[position..end];
            string trimmed = rest.TrimStart();
            int start = position + rest.Length - trimmed.Length;
            if (trimmed.Length > 0)
            {
                sentences.Add((CodePoints(line, start), CodePoints(line, start + trimmed.TrimEnd().Length)));
            }

            position = end;
        }

        return sentences;
    }

    [GeneratedRegex("[.\u061f?!]+[\"\u201d\u2019\u00bb')\\]]*(?=\\s|$)")]
    private static partial Regex Ends();

    private static int CodePoints(string line, int offset) => line[..offset].EnumerateRunes().Count();
}
