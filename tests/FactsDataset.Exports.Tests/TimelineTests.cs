using System.Globalization;
using System.Text.Json;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Tests.Harness;
using FactsDataset.Exports.Documents;
using FactsDataset.Exports.Tests.Harness;
using FactsDataset.Reading;
using FactsDataset.Tests.Shared;

namespace FactsDataset.Exports.Tests;

/// <summary>The timeline, read by TimelineJS itself.</summary>
public sealed class TimelineTests
{
    [ReaderFact]
    public void EveryDatedFactIsASlideAtTheDaysThatBoundIt()
    {
        Dictionary<string, string?[]> slides = Read(TimelineDocument.Of(Datasets.Real)).ToDictionary(static slide => slide[0]!, StringComparer.Ordinal);
        foreach (IFact fact in Facts.All)
        {
            EdtfDate? when = fact.When ?? (fact as ArmsClaim)?.Said[^1].On ?? (fact as ArmsClaim)?.SaidOn ?? fact.KnownBy;
            Assert.Equal(when?.EarliestDay is not null || when?.LatestDay is not null, slides.ContainsKey(fact.Id));
            if (!slides.TryGetValue(fact.Id, out string?[]? slide))
            {
                continue;
            }

            Assert.Equal(fact.Title, slide[4]);
            Assert.StartsWith(slide[1]! + "-", Day(when!.EarliestDay ?? when.LatestDay) + "-", StringComparison.Ordinal);
            Assert.StartsWith((slide[2] ?? slide[1]) + "-", Day(when.LatestDay ?? when.EarliestDay) + "-", StringComparison.Ordinal);
            Assert.All(fact.Evidence, item => Assert.Contains(item.Source.Title, slide[5], StringComparison.Ordinal));
        }

        Assert.Equal("7 November 2018", slides["haftar-shoigu-moscow-2018-11"][3]);
        Assert.Equal("by 28 June 2016", slides["haftar-moscow-2016-06"][3]);
        Assert.Contains("Khalifa Haftar, Sergei Shoigu, Yevgeny Prigozhin", slides["haftar-shoigu-moscow-2018-11"][5], StringComparison.Ordinal);
        Assert.Equal("Meeting", slides["haftar-shoigu-moscow-2018-11"][6]);

        static string Day(DateOnly? day) => day!.Value.ToString("yyyy-M-d", CultureInfo.InvariantCulture);
    }

    [ReaderFact]
    public void TextsAreShownAsTheyAreWritten()
    {
        DatasetView odd = Datasets.Read(ExampleFacts.All.Select(static file =>
            new FactText(file.Path, file.Text.Replace("title: Jane crosses to the east", "title: \"<b>A</b> & B &amp; 😀 عبور\"", StringComparison.Ordinal))));
        Assert.Equal("<b>A</b> & B &amp; 😀 عبور", Read(TimelineDocument.Of(odd)).Single(static slide => slide[0] == "jane-to-east")[4]);
        Assert.Empty(Read(TimelineDocument.Of(Datasets.Empty)));
        Assert.Equal(TimelineDocument.Of(odd), TimelineDocument.Of(odd));
    }

    private static List<string?[]> Read(byte[] document)
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.Of("document"), document);
        CommandResult run = CommandRunner.Run(ReaderTheoryAttribute.Folder, "node", "timeline.mjs", folder.Of("document")).Succeeded();
        using JsonDocument read = JsonDocument.Parse(run.Output);
        Assert.Empty(read.RootElement.GetProperty("errors").EnumerateArray());
        return [.. read.RootElement.GetProperty("slides").EnumerateArray().Select(static slide => slide.EnumerateArray().Select(static cell => cell.GetString()).ToArray())];
    }
}
