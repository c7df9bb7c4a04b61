using System.Text.RegularExpressions;

namespace FactsDataset.Tests;

/// <summary>
/// Every sentence of a body has a span of some fact, or stands in the codebook's list of what is left out. Needs the
/// documents: where they are not at hand, that test is skipped, and only the list's form is looked at.
/// </summary>
public sealed partial class CoverageTests
{
    [Fact]
    public void SentencesAreSplitByTheRuleOfTheCodebook()
    {
        Assert.Equal([(0, 4), (5, 11), (12, 16)], Sentences.Split("One. \"Two!\" Rest"));
        Assert.Equal([(2, 16)], Sentences.Split("  3.5 of J.R.R.X  "));
        Assert.Equal([(0, 3), (4, 7)], Sentences.Split("\u0644\u0645\u061f \ud83d\ude00\u0627."));
        Assert.Empty(Sentences.Split("   "));
    }

    [Fact]
    public void TheListNamesEachSentenceOnceWithAReason()
    {
        IReadOnlyList<(string Source, int Line, int Sentence)> rows = ReadList();
        Assert.NotEmpty(rows);
        Assert.Equal(rows.Count, rows.Distinct().Count());
        Assert.All(rows, row =>
        {
            Source source = Assert.IsType<Source>(Sources.Find(row.Source));
            Assert.Contains(source.Body, range => range.Contains(row.Line));
        });
    }

    [CorpusFact]
    public void EverySentenceIsCoveredOrLeftOutWithAReason()
    {
        HashSet<(string Source, int Line, int Sentence)> uncovered = [];
        foreach (Source source in Sources.All)
        {
            string[] lines = File.ReadAllText(Path.Combine(Repository.Corpus!, source.Document)).Split('\n');
            foreach (int line in source.Body.SelectMany(range => Enumerable.Range(range.Start, range.End - range.Start + 1)))
            {
                IReadOnlyList<(int Start, int End)> sentences = Sentences.Split(lines[line - 1]);
                for (int i = 0; i < sentences.Count; i++)
                {
                    if (!IsCovered(source, line, sentences[i].Start, sentences[i].End))
                    {
                        uncovered.Add((source.Id, line, i + 1));
                    }
                }
            }
        }

        Assert.Equal(uncovered.Order(), ReadList().Order());
    }

    private static bool IsCovered(Source source, int line, int start, int end) => Facts.All
        .SelectMany(fact => fact.Evidence.Concat(fact.Variants.SelectMany(variant => variant.Evidence)))
        .Any(evidence => evidence.Source.Id == source.Id
            && evidence.Position.Line == line
            && evidence.Position.Start < end
            && start < evidence.Position.End);

    private static IReadOnlyList<(string Source, int Line, int Sentence)> ReadList()
    {
        string codebook = Repository.Read("facts/CODEBOOK.md");
        string section = codebook[codebook.IndexOf("## What is left out", StringComparison.Ordinal)..];
        return [.. Rows().Matches(section).Select(match =>
            (match.Groups["source"].Value, int.Parse(match.Groups["line"].Value, null), int.Parse(match.Groups["sentence"].Value, null)))];
    }

    [GeneratedRegex(@"^\| `(?<source>[a-z0-9-]+)` \| (?<line>\d+) \| (?<sentence>\d+) \| (?<reason>\S.*) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
