using System.Text;
using System.Text.Json;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Tests.Harness;
using FactsDataset.Exports.Documents;
using FactsDataset.Exports.Tests.Harness;
using FactsDataset.Reading;
using FactsDataset.Tests.Shared;

namespace FactsDataset.Exports.Tests;

/// <summary>Documents of other formats, read by libraries of these formats.</summary>
public sealed partial class DocumentTests
{
    [ReaderFact]
    public void PlacesHaveTheirCoordinatesAndWhatHappenedThere()
    {
        IEnumerable<string> expected = Places.All.Where(static place => place.Coordinates is not null).Select(static place => string.Join(
            ' ', place.Id, Number(place.Coordinates!.Longitude), Number(place.Coordinates.Latitude), Visits.All.Count(visit => visit.To == place) + Meetings.All.Count(meeting => meeting.Place == place)));
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Read("geojson", GeoJsonDocument.Of(Datasets.Real)).Select(static place => string.Join(' ', place.EnumerateArray())).Order(StringComparer.Ordinal));

        static string Number(decimal number) => ((double)number).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
    }

    [ReaderFact]
    public void CalendarHasTheDaysThatAreCertain()
    {
        List<string[]> events = Read("ics", CalendarDocument.Of(Datasets.Real)).ConvertAll(static one => one.EnumerateArray().Select(static value => value.GetString() ?? string.Empty).ToArray());
        Assert.Equal(
            Facts.All.Where(static fact => !fact.Aggregate && fact.When is { } when && Days().IsMatch(when.ToString()))
                .Select(static fact => fact.Id + "@factsdataset").Order(StringComparer.Ordinal),
            events.Select(static one => one[0]).Order(StringComparer.Ordinal));
        string[] visit = events.Single(static one => one[0] == "badri-moscow-2016-09@factsdataset");
        Assert.Equal(["badri-moscow-2016-09@factsdataset", Facts.Find("badri-moscow-2016-09")!.Title, "2016-09-26", "2016-09-27", "Moscow"], visit);
        Assert.DoesNotContain(events, static one => one[0].StartsWith("haftar-moscow-2016-06@", StringComparison.Ordinal));
        Assert.DoesNotContain(events, static one => one[0].StartsWith("haftar-moscow-cooperation-began-2016@", StringComparison.Ordinal));
    }

    [ReaderFact]
    public void GraphHasWhoMetWhomAndHowOften()
    {
        IEnumerable<string> expected = Meetings.All
            .Where(static one => one.Status == EventStatus.Occurred)
            .CountPairs(static meeting => meeting.Participants.Where(static one => one.Role is null || !new[] { "expected", "invited", "absent" }.Contains(one.Role.ToString()!.ToLowerInvariant())).Select(static one => one.Who))
            .Select(static pair => string.Join(' ', new[] { pair.One.Id, pair.Other.Id }.Order(StringComparer.Ordinal).Append(pair.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        List<JsonElement> edges = Read("gexf", GraphDocument.Of(Datasets.Real));
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            edges.Where(static edge => edge[4].GetString() == "meeting").Select(static edge => $"{edge[0]} {edge[2]} {edge[3]}").Order(StringComparer.Ordinal));
        Assert.Contains(edges, static edge => edge[4].GetString() == "arms-claim" && edge[0].GetString() == "russia" && edge[1].GetString() == "Russia");
        Assert.DoesNotContain(edges, static edge => edge[0].GetString() == edge[2].GetString());
    }

    [ReaderFact]
    public void OddTextsAndEmptyDatasetsAreRead()
    {
        DatasetView odd = Datasets.Read(ExampleFacts.All.Select(static file =>
            new FactText(file.Path, file.Text.Replace("title: Jane crosses to the east", "title: \"A; b, c \\\\ <&> 😀 عبور طويل جدا جدا جدا جدا جدا جدا جدا جدا جدا جدا جدا\\nsecond\"", StringComparison.Ordinal))));
        JsonElement crossing = Assert.Single(Read("ics", CalendarDocument.Of(odd)));
        Assert.Equal("A; b, c \\ <&> 😀 عبور طويل جدا جدا جدا جدا جدا جدا جدا جدا جدا جدا جدا\nsecond", crossing[1].GetString());
        Assert.All(Encoding.UTF8.GetString(CalendarDocument.Of(odd)).Split("\r\n"), static line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Empty(Read("ics", CalendarDocument.Of(Datasets.Empty)));
        Assert.Empty(Read("geojson", GeoJsonDocument.Of(Datasets.Empty)));
        Assert.Empty(Read("gexf", GraphDocument.Of(Datasets.Empty)));
        Assert.Equal(GraphDocument.Of(odd), GraphDocument.Of(odd));
    }

    private static List<JsonElement> Read(string format, byte[] document)
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.Of("document"), document);
        CommandResult run = CommandRunner.Run(ReaderTheoryAttribute.Folder, "node", "documents.mjs", format, folder.Of("document")).Succeeded();
        using JsonDocument read = JsonDocument.Parse(run.Output);
        return [.. read.RootElement.EnumerateArray().Select(static item => item.Clone())];
    }

    [System.Text.RegularExpressions.GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?$")]
    private static partial System.Text.RegularExpressions.Regex Days();
}
