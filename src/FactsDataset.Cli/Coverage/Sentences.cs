using System.Text.RegularExpressions;
using FactsDataset.Compiler.Corpus;

namespace FactsDataset.Cli.Coverage;

/// <summary>
/// Splits lines of a document into sentences: one ends behind a run of full stops, question marks and exclamation marks and the closing
/// marks that follow it at once, if white space or the end of the line comes next.
/// </summary>
internal static partial class Sentences
{
    /// <summary>The sentences of a line, as half-open ranges of code points; white space at their ends is no part of them.</summary>
    public static IReadOnlyList<(int Start, int End)> Split(string line)
    {
        List<(int Start, int End)> sentences = [];
        int position = 0;
        foreach (int end in Ends().Matches(line).Select(static match => match.Index + match.Length).Append(line.Length))
        {
            string rest = line[position..end];
            string trimmed = rest.TrimStart();
            int start = position + rest.Length - trimmed.Length;
            if (trimmed.Length > 0)
            {
                sentences.Add((CorpusDocument.CountCodePoints(line[..start]), CorpusDocument.CountCodePoints(line[..(start + trimmed.TrimEnd().Length)])));
            }

            position = end;
        }

        return sentences;
    }

    [GeneratedRegex("[.\u061f?!]+[\"\u201d\u2019\u00bb')\\]]*(?=\\s|$)")]
    private static partial Regex Ends();
}
