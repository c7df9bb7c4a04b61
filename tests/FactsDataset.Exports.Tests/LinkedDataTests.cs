using System.Text.Json;
using System.Text.Json.Nodes;
using FactsDataset.Exports.Documents.Rdf;
using FactsDataset.Exports.Tests.Harness;
using FactsDataset.Reading;
using FactsDataset.Reading.Json;
using FactsDataset.Tests.Shared;

namespace FactsDataset.Exports.Tests;

/// <summary>JSON-LD and N-Quads, read by libraries of these formats and compared with the dataset.</summary>
public sealed class LinkedDataTests
{
    private const string Schema = "https://schema.org/";
    private const string DefaultGraph = "";

    private static readonly Lazy<IReadOnlyList<ReadQuad>> Real = new(static () => Read("nquads", NQuads(Datasets.Real)));

    [ReaderTheory]
    [MemberData(nameof(Datasets.Names), MemberType = typeof(Datasets))]
    public void BothFormatsSayTheSame(string name)
    {
        DatasetView dataset = Datasets.Find(name);
        IReadOnlyList<ReadQuad> lines = Read("nquads", NQuads(dataset));
        IReadOnlyList<ReadQuad> document = Read("jsonld", JsonLdDocument.Of(dataset));
        Assert.Equal(DatasetQuads.Of(dataset, static () => { }).Count(), lines.Count);
        Assert.Equal(lines.Count, lines.Distinct().Count());
        Assert.Equal(lines.Count, document.Count);
        Assert.Equal(lines.ToHashSet(), document.ToHashSet());
        Assert.Equal(lines.Count, lines.Distinct().Count());
        Assert.Equal(JsonLdDocument.Of(dataset), JsonLdDocument.Of(dataset));
    }

    [ReaderTheory]
    [MemberData(nameof(Datasets.Names), MemberType = typeof(Datasets))]
    public void StatementsSayAllThatTheDatasetSays(string name)
    {
        DatasetView dataset = Datasets.Find(name);
        QuadLeaves quads = new(Read("jsonld", JsonLdDocument.Of(dataset)), dataset.Schema.Namespace.ToLowerInvariant());
        JsonObject document = JsonNode.Parse(DatasetDocument.Of(dataset))!.AsObject();
        foreach (JsonObject entry in new[] { "sources", "entities", "facts" }.SelectMany(list => document[list]!.AsArray()).Select(static entry => entry!.AsObject()))
        {
            string id = (string)entry["id"]!;

            // What another source says stands beside the field, in that source's graph.
            HashSet<(string, string, string)> varied = dataset.Find(id)!.Variants
                .SelectMany(variant => variant.Evidence.Select(item => (variant.Field, item.Source.Id, variant.Value))).ToHashSet();
            IEnumerable<string> expected = DocumentLeaves.Of(entry, dataset.Find(id)!.Kind);
            IEnumerable<string> actual = quads.Of(id, quad => !varied.Contains((After(quad.Predicate), After(quad.Graph), After(quad.Value))));
            Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));
        }
    }

    [ReaderFact]
    public void EachSourceHasAGraphOfWhatItProves()
    {
        foreach (IFact fact in Facts.All.Where(static fact => fact.When is not null))
        {
            IEnumerable<string> expected = fact.Evidence.Where(static item => item.For.Contains("when", StringComparer.Ordinal)).Select(static item => item.Source.Id).Distinct();
            IEnumerable<ReadQuad> said = Real.Value.Where(quad => After(quad.Subject) == fact.Id && After(quad.Predicate) == "when");
            Assert.Equal(
                expected.DefaultIfEmpty(DefaultGraph).Order(StringComparer.Ordinal),
                said.Where(quad => quad.Value == fact.When!.ToString()).Select(static quad => After(quad.Graph)).Distinct().Order(StringComparer.Ordinal));
        }

        IEnumerable<string> graphs = Real.Value.Where(static quad => quad.Predicate.EndsWith("prov#wasDerivedFrom", StringComparison.Ordinal) && quad.Subject.Contains(":graph:", StringComparison.Ordinal))
            .Select(static quad => $"{After(quad.Subject)} {After(quad.Value)}");
        Assert.Equal(Sources.All.Select(static source => $"{source.Id} {source.Id}").Order(StringComparer.Ordinal), graphs.Order(StringComparer.Ordinal));
    }

    [ReaderFact]
    public void RelationsOfClaimsAreCitations()
    {
        (string Code, string Name)[] known = [("corroborates", "confirms"), ("disputes", "disputes"), ("refutes", "refutes"), ("corrects", "corrects"), ("ground-for", "supports")];
        foreach ((string code, string name) in known)
        {
            IEnumerable<string> expected = Facts.All.SelectMany(fact => fact.Relations.Where(relation => relation.Relation.ToCode() == code).Select(relation => $"{fact.Id} {relation.Fact.Id}"));
            Assert.Equal(
                expected.Order(StringComparer.Ordinal),
                Real.Value.Where(quad => quad.Predicate == "http://purl.org/spar/cito/" + name).Select(static quad => $"{After(quad.Subject)} {After(quad.Value)}").Order(StringComparer.Ordinal));
        }
    }

    [ReaderFact]
    public void OnlyThoseWhoWereThereAttendWhatTookPlace()
    {
        IEnumerable<string> expected = Meetings.All.Where(static meeting => meeting.Status == EventStatus.Occurred)
            .SelectMany(static meeting => meeting.Participants
                .Where(static one => one.Who is not null && one.Attendance is null or Attendance.Attended)
                .Select(one => $"{meeting.Id} {one.Who!.Id}"));
        HashSet<string> meetings = [.. Meetings.All.Select(static meeting => meeting.Id)];
        Assert.Equal(
            expected.Distinct().Order(StringComparer.Ordinal),
            Real.Value.Where(quad => quad.Predicate == Schema + "attendee" && meetings.Contains(After(quad.Subject)))
                .Select(static quad => $"{After(quad.Subject)} {After(quad.Value)}").Distinct().Order(StringComparer.Ordinal));
    }

    [RdfLibFact]
    public void DebiansReaderFindsTheSameAndAnswersQuestions()
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.Of("d.nq"), NQuads(Datasets.Real));
        File.WriteAllBytes(folder.Of("d.jsonld"), JsonLdDocument.Of(Datasets.Real));
        File.WriteAllText(folder.Of("page.rq"), Repository.Read("src/FactsDataset.Cli/GRAPHS.md").Split("```sparql\n")[1].Split("```")[0]);
        CommandResult run = CommandRunner.Run(ReaderTheoryAttribute.Folder, RdfLibFactAttribute.Program, "graph.py", folder.Of("d.nq"), folder.Of("d.jsonld"), folder.Of("page.rq")).Succeeded();
        using JsonDocument read = JsonDocument.Parse(run.Output);
        Assert.Equal(DatasetQuads.Of(Datasets.Real, static () => { }).Count(), read.RootElement.GetProperty("quads").GetInt32());
        Assert.True(read.RootElement.GetProperty("same").GetBoolean());
        IEnumerable<string> spans = Facts.All.SelectMany(static fact => fact.Evidence.Select(item =>
            $"{fact.Id} {item.Source.Id} line={(item.Position.Line - 1).ToString(System.Globalization.CultureInfo.InvariantCulture)},{item.Position.Line} {item.Position.Start} {item.Position.End}"));
        Assert.Equal(spans.Distinct().Order(StringComparer.Ordinal), Rows("spans"));
        IEnumerable<string> inMoscow = Meetings.All.Where(static meeting => meeting.Status == EventStatus.Occurred && meeting.Place == Places.Moscow)
            .SelectMany(static meeting => meeting.Evidence
                .Where(item => new[] { "when", "place", "participants" }.All(field => meeting.Evidence.Any(other => other.Source == item.Source && other.For.Contains(field, StringComparer.Ordinal))))
                .SelectMany(item => meeting.Participants.Where(static one => one.Who is not null && one.Attendance is null or Attendance.Attended).Select(one => $"{one.Who!.Id} {meeting.When} {item.Source.Id}")));
        Assert.Superset(inMoscow.ToHashSet(StringComparer.Ordinal), Rows("answer").ToHashSet(StringComparer.Ordinal));

        IEnumerable<string> Rows(string name) => read.RootElement.GetProperty(name).EnumerateArray()
            .Select(static row => string.Join(' ', row.EnumerateArray().Select(static cell => After(cell.GetString()!)))).Order(StringComparer.Ordinal);
    }

    private static byte[] NQuads(DatasetView dataset)
    {
        using MemoryStream stream = new();
        NQuadsDocument.Write(dataset, stream, static () => { });
        return stream.ToArray();
    }

    private static List<ReadQuad> Read(string format, byte[] document)
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.Of("document"), document);
        CommandResult run = CommandRunner.Run(ReaderTheoryAttribute.Folder, "node", "graph.mjs", format, folder.Of("document")).Succeeded();
        using JsonDocument read = JsonDocument.Parse(run.Output);
        return [.. read.RootElement.EnumerateArray().Select(ReadQuad.Of)];
    }

    private static string After(string iri) => iri.StartsWith("urn:", StringComparison.Ordinal) ? iri[(iri.LastIndexOf(':') + 1)..] : iri;
}
