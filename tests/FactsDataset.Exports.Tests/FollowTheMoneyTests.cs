using System.Text.Json;
using FactsDataset.Exports.Documents.FollowTheMoney;
using FactsDataset.Exports.Tests.Harness;
using FactsDataset.Reading;
using FactsDataset.Tests.Shared;

namespace FactsDataset.Exports.Tests;

/// <summary>Entities of FollowTheMoney, read with its own model.</summary>
public sealed class FollowTheMoneyTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, JsonElement>> Real = new(static () => Read(Datasets.Real));

    [ReaderTheory]
    [MemberData(nameof(Datasets.Names), MemberType = typeof(Datasets))]
    public void ModelAcceptsEveryEntity(string name)
    {
        DatasetView dataset = Datasets.Find(name);
        Assert.Equal(name == "empty", Read(dataset).Count == 0);
        Assert.Equal(FollowTheMoneyDocument.Of(dataset).Document, FollowTheMoneyDocument.Of(dataset).Document);
    }

    [ReaderFact]
    public void PeopleAndBodiesHaveEverySpelling()
    {
        IEnumerable<(string Id, IEnumerable<EntityName> Names)> named = People.All.Select(static one => (one.Id, one.Names.AsEnumerable()))
            .Concat(Organisations.All.Select(static one => (one.Id, one.Names.AsEnumerable())));
        foreach ((string id, IEnumerable<EntityName> names) in named)
        {
            Assert.Equal(
                names.Select(static name => name.Value).Distinct().Order(StringComparer.Ordinal),
                Values(id, "name").Concat(Values(id, "alias")).Distinct().Order(StringComparer.Ordinal));
        }

        Assert.Equal("Organization", SchemaOf(Organisations.Russia.Id));
        Assert.Equal("Person", SchemaOf(People.KhalifaHaftar.Id));
    }

    [ReaderFact]
    public void TenuresAreOccupanciesOfPositions()
    {
        foreach (Tenure tenure in Tenures.All)
        {
            Assert.Equal("Occupancy", SchemaOf(tenure.Id));
            Assert.Equal([tenure.Holder.Id], Values(tenure.Id, "holder"));
            Assert.Equal([tenure.Post.Id], Values(tenure.Id, "post"));
        }

        Assert.All(Posts.All, static post => Assert.Equal(post.Organisation is { } body ? [body.Id] : [], Values(post.Id, "organization")));
    }

    [ReaderFact]
    public void EventsAreWhatTookPlaceWithThoseWhoWereThere()
    {
        List<IFact> took =
        [
            .. Meetings.All.Where(static one => one.Status == EventStatus.Occurred && !one.Aggregate),
            .. Visits.All.Where(static one => one.Status == EventStatus.Occurred && !one.Aggregate),
        ];
        Assert.Equal(
            took.Select(static fact => fact.Id).Order(StringComparer.Ordinal),
            Real.Value.Where(static entity => entity.Value.GetProperty("schema").GetString() == "Event").Select(static entity => entity.Key).Order(StringComparer.Ordinal));
        foreach (Meeting meeting in took.OfType<Meeting>())
        {
            IEnumerable<string> there = meeting.Participants.Where(static one => one.Who is Person or Organisation && one.Attendance is null or Attendance.Attended).Select(static one => one.Who!.Id);
            Assert.Equal(there.Distinct().Order(StringComparer.Ordinal), Values(meeting.Id, "involved").Order(StringComparer.Ordinal));
            Assert.Equal(meeting.Evidence.Select(static item => item.Source.Id).Distinct().Order(StringComparer.Ordinal), Values(meeting.Id, "proof").Order(StringComparer.Ordinal));
        }
    }

    [ReaderFact]
    public void DatesSayNoMoreThanTheDatasetDoes()
    {
        foreach (JsonElement entity in Real.Value.Values.Where(static entity => entity.GetProperty("schema").GetString() == "Event"))
        {
            string when = Facts.Find(entity.GetProperty("id").GetString()!)!.When?.ToString() ?? string.Empty;
            foreach (JsonElement statement in entity.GetProperty("statements").EnumerateArray().Where(static one => one.GetProperty("prop_type").GetString() == "date"))
            {
                string value = statement.GetProperty("value").GetString()!;
                Assert.True(statement.TryGetProperty("original_value", out JsonElement original) ? original.GetString() == when : when.Split('/').Contains(value));
            }
        }

        Assert.Equal(["2018-11-07"], Values("haftar-shoigu-moscow-2018-11", "date"));
        Assert.Empty(Values("haftar-moscow-2016-06", "date"));
        Assert.Equal(["2019-02"], Values("sarraj-haftar-emirates-2019-02", "date"));
    }

    [ReaderFact]
    public void StatementsNameTheSpansThatProveThem()
    {
        IEnumerable<string> expected = Meetings.HaftarShoiguMoscow2018_11.Evidence
            .Where(static item => item.For.Contains("when", StringComparer.Ordinal))
            .Select(static item => $"{item.Source.Id} {item.Position}");
        Assert.Equal(
            expected.Distinct().Order(StringComparer.Ordinal),
            Real.Value["haftar-shoigu-moscow-2018-11"].GetProperty("statements").EnumerateArray()
                .Where(static one => one.GetProperty("prop").GetString() == "date")
                .Select(static one => one.GetProperty("origin").GetString()!).Order(StringComparer.Ordinal));
        IEnumerable<string> ids = Real.Value.Values.SelectMany(static entity => entity.GetProperty("statements").EnumerateArray()).Select(static one => one.GetProperty("id").GetString()!);
        Assert.Equal(ids.Count(), ids.Distinct().Count());
    }

    [Fact]
    public void RemarksTellWhatHasNoPlace()
    {
        IReadOnlyList<string> remarks = FollowTheMoneyDocument.Of(Datasets.Real).Remarks;
        Assert.Contains($"  arms-claim: entries: {ArmsClaims.All.Count}", remarks);
        Assert.Contains($"  meeting: entries that no source shows to have taken place: {Meetings.All.Count(static one => one.Status != EventStatus.Occurred)}", remarks);
        Assert.Contains(remarks, static line => line.StartsWith("  meeting.mode: ", StringComparison.Ordinal));
        Assert.DoesNotContain(remarks, static line => line.StartsWith("  tenure.holder", StringComparison.Ordinal));
        Assert.Empty(FollowTheMoneyDocument.Of(Datasets.Empty).Remarks);
    }

    private static string SchemaOf(string id) => Real.Value[id].GetProperty("schema").GetString()!;

    private static IEnumerable<string> Values(string id, string property) =>
        Real.Value[id].GetProperty("properties").TryGetProperty(property, out JsonElement values) ? values.EnumerateArray().Select(static value => value.GetString()!) : [];

    private static Dictionary<string, JsonElement> Read(DatasetView dataset)
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.Of("document"), FollowTheMoneyDocument.Of(dataset).Document);
        CommandResult run = CommandRunner.Run(ReaderTheoryAttribute.Folder, "node", "ftm.mjs", folder.Of("document")).Succeeded();
        using JsonDocument read = JsonDocument.Parse(run.Output);
        return read.RootElement.EnumerateArray().ToDictionary(static entity => entity.GetProperty("id").GetString()!, static entity => entity.Clone(), StringComparer.Ordinal);
    }
}
