using System.Text.Json;

namespace FactsDataset.Cli.Tests;

/// <summary>What the options that choose keep, held against the records.</summary>
public sealed class FilterTests
{
    [Fact]
    public void StatusAndStageAreCodes()
    {
        Assert.Equal(Ids(Visits.All.Where(static visit => visit.Status is EventStatus.Planned or EventStatus.Possible)), Timeline("--kind", "visit", "--status", "planned,possible"));
        Assert.Equal(Ids(ArmsClaims.All.Where(static claim => claim.Stage == ClaimStage.Promised)), Timeline("--stage", "promised"));
        Fails("'stage' is never 'promisd'. Did you mean 'promised'?", "--stage", "promisd");
    }

    [Fact]
    public void FieldsInGroupsAreConditions()
    {
        Assert.Equal(
            Ids(ArmsClaims.All.Where(static claim => claim.Terms.Any(static term => term.Action is ArmsAction.Train or ArmsAction.Base))),
            Timeline("--where", "terms.action=train,base"));
        Assert.Equal(Ids(Meetings.All.Where(static meeting => meeting.Mode == MeetingMode.Phone)), Timeline("--where", "mode=phone"));
        Fails("No kind has a field 'mod'. Did you mean 'mode'?", "--where", "mod=phone");
        Assert.Equal(2, InnerRun.Of("timeline", "--where", "mode").ExitCode);
    }

    [Fact]
    public void SourcesAreFoundByIdTitleOrPublisher()
    {
        string[] expected = Ids(Facts.All.Where(static fact => fact.Evidence.Any(static item => item.Source.Id == "al-taqrir-2017-01")));
        Assert.Equal(expected, Timeline("--source", "al-taqrir-2017-01"));
        Assert.Equal(expected, Timeline("--source", Sources.Find("al-taqrir-2017-01")!.Title));
        Assert.Equal(expected, Timeline("--source", Organisations.Find("al-taqrir")!.Label));
        Fails("No source has the id, title or publisher 'al-taqrir-2017-02'. Did you mean 'al-taqrir-2017-01'?", "--source", "al-taqrir-2017-02");
    }

    [Fact]
    public void EntitiesAreFoundBySpellingAloneOrWithWhatBelongsToThem()
    {
        string[] alone = Timeline("--entity", "wagner");
        Assert.Equal(Ids(Organisations.Find("wagner-group")!.Facts), alone);
        string[] ofState = Timeline("--entity", "russia");
        string[] withParts = Timeline("--entity", "russia", "--and-parts");
        Assert.Equal(Ids(Organisations.Find("russia")!.Facts), ofState);
        Assert.Superset(ofState.Concat(alone).ToHashSet(), withParts.ToHashSet());
        Assert.Equal(2, InnerRun.Of("timeline", "--and-parts").ExitCode);
        Assert.Equal(2, InnerRun.Of("timeline", "--entity", "russia", "--person", "haftar").ExitCode);
    }

    [Fact]
    public void WhoHeldAPostBelongsOnlyWhenItIsAttested()
    {
        using InventedFolder folder = WithBelonging(Belonging.Schema);
        folder.WriteFacts("later.yaml", InventedFolder.Arrivals("doe", "0123456789abcdef").Replace("doe-arrives", "doe-later", StringComparison.Ordinal).Replace("2001-05-09", "2004-05-09", StringComparison.Ordinal));
        string output = WithPartsOfExamplia(folder).Output;
        Assert.Contains("[doe-arrives]", output, StringComparison.Ordinal);
        Assert.DoesNotContain("[doe-later]", output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatBelongsCertainlyIsLessThanWhatMayBelong()
    {
        // In 2001 they took the post, on no day that is known: on 9 May they may or may not have held it.
        using InventedFolder folder = WithBelonging(Belonging.Schema);
        Assert.DoesNotContain("[doe-arrives]", WithPartsOfExamplia(folder, "--certain").Output, StringComparison.Ordinal);
        folder.WriteFacts("tenures.yaml", Belonging.Tenures.Replace("2001/2002", "2000/2002", StringComparison.Ordinal));
        Assert.Contains("[doe-arrives]", WithPartsOfExamplia(folder, "--certain").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FieldsThatAreNotMarkedBelongingLeadNowhere()
    {
        using InventedFolder folder = WithBelonging(Belonging.Schema.Replace("{ type: body, belonging: true, inverse: parts,", "{ type: body, inverse: parts,", StringComparison.Ordinal));
        Assert.DoesNotContain("[doe-arrives]", WithPartsOfExamplia(folder).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PlacesHoldWhatLiesInThem()
    {
        HashSet<string> within = ["libya-country"];
        for (int before = 0; before < within.Count;)
        {
            before = within.Count;
            within.UnionWith(Places.All.Where(place => place.Within is { } whole && within.Contains(whole.Id)).Select(static place => place.Id));
        }

        string libya = within.First();
        if (Places.Find(libya) is null)
        {
            libya = Places.All.First(static place => place.Parts.Count > 1).Id;
            within = [libya, .. Places.Find(libya)!.Parts.Select(static part => part.Id)];
        }

        string[] found = Timeline("--place", libya);
        Assert.Superset(Ids(Visits.All.Where(visit => within.Contains(((IEntry)visit.To).Id))).ToHashSet(), found.ToHashSet());
        Assert.NotEmpty(found);
        Assert.True(found.Length < Facts.All.Count);
    }

    [Fact]
    public void TextsAreFoundFoldedInTitlesAndNames()
    {
        Assert.Contains("haftar-shoigu-moscow-2018-11", Timeline("--text", "شويغو"));
        Assert.Contains("palermo-conference-2018-11", Timeline("--text", "PALERMO conf"));
        Assert.Empty(Timeline("--text", "no such words anywhere"));
    }

    [Fact]
    public void CertainlyIsLessThanPossibly()
    {
        EdtfDate year = EdtfDate.Parse("2018");
        Assert.Equal(Ids(Facts.All.Where(fact => fact.When is { } when && when.Overlaps(year) != Certainty.No)), Timeline("--from", "2018", "--to", "2018"));
        Assert.Equal(Ids(Facts.All.Where(fact => fact.When is { } when && when.Within(year) == Certainty.Yes)), Timeline("--from", "2018", "--to", "2018", "--certain"));
        Assert.Equal(2, InnerRun.Of("timeline", "--certain").ExitCode);
    }

    [Fact]
    public void ExportListAndTimelineChooseAlike()
    {
        string[] filter = ["--entity", "wagner-group", "--stage", "in-use"];
        using JsonDocument export = JsonDocument.Parse(InnerRun.Of(["export", .. filter]).Output);
        string[] exported = [.. export.RootElement.GetProperty("facts").EnumerateArray().Select(DatasetExport.Id)];
        Assert.NotEmpty(exported);
        Assert.Equal(Timeline(filter), exported.Order(StringComparer.Ordinal));
        string list = InnerRun.Of(["list", "arms-claim", .. filter]).Output;
        Assert.Equal(exported.Length, ArmsClaims.All.Count(claim => list.Contains(claim.Id, StringComparison.Ordinal)));
        using JsonDocument timeline = JsonDocument.Parse(InnerRun.Of(["timeline", .. filter, "--format", "json"]).Output);
        Assert.Equal(
            export.RootElement.GetProperty("facts").EnumerateArray().Select(static fact => fact.GetRawText().Length),
            timeline.RootElement.EnumerateArray().Select(static fact => fact.GetRawText().Length + (2 * fact.GetRawText().Count(static c => c == '\n'))));
        HashSet<string> there = [.. new[] { "sources", "entities" }.SelectMany(part => export.RootElement.GetProperty(part).EnumerateArray()).Select(DatasetExport.Id)];
        Assert.All(export.RootElement.GetProperty("facts").EnumerateArray().SelectMany(static fact => fact.GetProperty("evidence").EnumerateArray()), item => Assert.Contains(item.GetProperty("source").GetString()!, there));
        Assert.True(there.Count < DatasetExport.Entities.Length);
    }

    [Fact]
    public void LimitShowsTheFirstAndSaysHowManyMore()
    {
        InnerRun run = InnerRun.Of("timeline", "--kind", "visit", "--limit", "2");
        Assert.Equal(Visits.All.Take(2).Select(static visit => visit.Id).Order(StringComparer.Ordinal), Found(run).Order(StringComparer.Ordinal));
        Assert.Contains($"and {Visits.All.Count - 2} more", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, InnerRun.Of("timeline", "--limit", "0").ExitCode);
    }

    [Fact]
    public void NamesFitAnyCommandAndSeveralAreListed()
    {
        Assert.StartsWith("Khalifa Haftar\n", InnerRun.Of("show", "حفتر").Output, StringComparison.Ordinal);
        Assert.StartsWith("Wagner Group\norganisation wagner-group\n", InnerRun.Of("person", "wagner").Output, StringComparison.Ordinal);
        InnerRun several = InnerRun.Of("timeline", "--entity", "Russia");
        Assert.Equal(1, several.ExitCode);
        Assert.Contains("russia (organisation, Russia)", several.Error, StringComparison.Ordinal);
        Assert.Contains("russia-country (place, Russia)", several.Error, StringComparison.Ordinal);
        Fails("Did you mean", "--entity", "wagnr-group");
    }

    private static InventedFolder WithBelonging(string schema)
    {
        InventedFolder folder = new();
        folder.WriteFacts("schema.yaml", schema);
        folder.WriteFacts("belonging.yaml", Belonging.Bodies);
        folder.WriteFacts("posts.yaml", Belonging.Posts);
        folder.WriteFacts("tenures.yaml", Belonging.Tenures);
        return folder;
    }

    private static InnerRun WithPartsOfExamplia(InventedFolder folder, params string[] options)
    {
        InnerRun run = InnerRun.Of(["timeline", "--entity", "examplia", "--and-parts", "--facts", folder.Facts, .. options]);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        return run;
    }

    private static string[] Timeline(params string[] options)
    {
        InnerRun run = InnerRun.Of(["timeline", "--facts", Repository.Facts, .. options]);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        return [.. Found(run).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Found(InnerRun run) => Facts.All.Select(static fact => fact.Id).Where(id => run.Output.Contains($"[{id}]", StringComparison.Ordinal));

    private static void Fails(string message, params string[] options)
    {
        InnerRun run = InnerRun.Of(["timeline", .. options]);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private static string[] Ids(IEnumerable<IEntry> entries) => [.. entries.Select(static entry => entry.Id).Order(StringComparer.Ordinal)];

    private static class Belonging
    {
        public const string Schema = """
            namespace: Invented
            kinds:
              arrival:
                record: Arrival
                collection: Arrivals
                summary: Somebody arrives.
                role: fact
                fields:
                  when: { type: date, event-date: true, summary: The day. }
                  who: { type: person, required: true, inverse: arrivals, summary: The one who arrives. }
              person:
                record: Person
                collection: People
                summary: A person.
                role: entity
                label: names
                fields:
                  names: { type: names, required: true, summary: Every spelling. }
              body:
                record: Body
                collection: Bodies
                summary: A body.
                role: entity
                fields:
                  part-of: { type: body, belonging: true, inverse: parts, summary: What it is part of. }
              post:
                record: Post
                collection: Posts
                summary: A post.
                role: entity
                fields:
                  of: { type: body, required: true, belonging: true, inverse: posts, summary: The body. }
              tenure:
                record: Tenure
                collection: Tenures
                summary: A time in a post.
                role: entity
                fields:
                  holder: { type: person, required: true, tenure: holder, inverse: tenures, summary: Who. }
                  post: { type: post, required: true, tenure: post, summary: Which. }
                  period: { type: date, required: true, tenure: period, summary: When. }
              source:
                record: Source
                collection: Sources
                summary: An article.
                role: source
                fields: {}
            """;

        public const string Bodies = """
            kind: body
            entries:
              examplia: { note: A state. }
              examplia-ministry: { part-of: examplia }
            """;

        public const string Posts = """
            kind: post
            entries:
              examplia-minister: { of: examplia-ministry }
            """;

        public const string Tenures = """
            kind: tenure
            entries:
              doe-minister: { holder: doe, post: examplia-minister, period: 2001/2002 }
            """;
    }
}
