using System.Globalization;
using System.Text.Json;

namespace FactsDataset.Cli.Tests;

/// <summary>What <c>stats</c>, <c>contradictions</c> and <c>person</c> print.</summary>
public sealed class AnalysisTests
{
    [Fact]
    public void EveryTableOfStatsCountsEveryFactItIsAbout()
    {
        Dictionary<string, int> sums = Sums(ToolRun.Of("stats").Output);
        int facts = DatasetExport.Facts.Length;
        int claims = DatasetExport.Facts.Count(static fact => fact.Kind() == "arms-claim");
        Assert.Equal(facts, sums["facts by kind"]);
        Assert.Equal(facts, sums["facts by year"]);
        Assert.Equal(
            DatasetExport.Facts.Count(static fact => fact.Kind() != "arms-claim" && !fact.GetProperty("aggregate").GetBoolean()),
            sums["status (visit, meeting), without aggregates"]);
        Assert.Equal(DatasetExport.Facts.Count(static fact => fact.When() is not null), sums["dates by basis"]);
        Assert.Equal(claims, sums["stage (arms-claim)"]);
        Assert.Equal(claims, sums["stance (arms-claim)"]);
        Assert.Equal(claims, sums["claims by innermost speaker"]);
    }

    [Fact]
    public void EveryDisputeIsShownWithBothSides()
    {
        string output = ToolRun.Of("contradictions").Output;
        foreach (JsonElement fact in DatasetExport.Facts.Where(static fact => fact.TryGetProperty("relations", out _)))
        {
            foreach (JsonElement relation in fact.GetProperty("relations").EnumerateArray())
            {
                string code = relation.GetProperty("relation").GetString()!;
                if (code is "disputes" or "refutes" or "corrects")
                {
                    Assert.Contains($"{fact.Id()} {code} {relation.GetProperty("fact").GetString()}\n", output, StringComparison.Ordinal);
                }
            }
        }
    }

    [Theory]
    [InlineData("خليفه حفتر")]
    [InlineData("حَفْتَـر")]
    [InlineData("khalifa-HAFTAR")]
    public void DossierIsFoundByAnySpelling(string name)
    {
        ToolRun run = ToolRun.Of("person", name);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Khalifa Haftar\nperson khalifa-haftar\n", run.Output, StringComparison.Ordinal);
        foreach (string section in new[] { "names", "posts", "visits", "meetings" })
        {
            Assert.Contains($"\n\n{section}\n", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void DossierNamesEveryFactThatRefersToThePerson()
    {
        string dossier = ToolRun.Of("person", "khalifa-haftar").Output;
        IEnumerable<string> travels = DatasetExport.Facts
            .Where(static fact => fact.TryGetProperty("travellers", out JsonElement travellers)
                && travellers.EnumerateArray().Any(static one => one.TryGetProperty("who", out JsonElement who) && who.GetString() == "khalifa-haftar"))
            .Select(DatasetExport.Id);
        Assert.All(travels, id => Assert.Contains($"[{id}]", dossier, StringComparison.Ordinal));
    }

    [Fact]
    public void UnknownPersonIsAFailure()
    {
        ToolRun run = ToolRun.Of("person", "Nobody At All");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
    }

    private static Dictionary<string, int> Sums(string output)
    {
        Dictionary<string, int> sums = new(StringComparer.Ordinal);
        string title = string.Empty;
        foreach (string line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                int count = int.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture);
                sums[title] = sums.GetValueOrDefault(title) + count;
            }
            else
            {
                title = line;
            }
        }

        return sums;
    }
}
