using System.Text.Json.Nodes;
using static FactsDataset.Cli.Tests.Differences.DiffRun;

namespace FactsDataset.Cli.Tests.Differences;

/// <summary>What becomes of entries, and which part of the version each moves.</summary>
public sealed class EntryDifferenceTests
{
    [Fact]
    public void NothingDiffersFromItself() => Changing(static _ => { }).Says(0, "none: nothing differs");

    [Fact]
    public void AddedEntryMovesTheMinorPart() => Changing(static export =>
    {
        export.Put("facts", new JsonObject { ["kind"] = "visit", ["id"] = "doe-oslo", ["title"] = "Doe visits Oslo" });
        export.Put("entities", new JsonObject { ["kind"] = "place", ["id"] = "oslo", ["names"] = new JsonArray() });
    }).Says(0, $"""
        added (2)
          place oslo
          visit doe-oslo: Doe visits Oslo

        {Extended} (2 added){StillCompiles}
        """);

    [Fact]
    public void ChangedValueMovesThePatch() => Changing(static export => export.Entry("doe-geneva")["title"] = "Doe sees Geneva").Says(0, """
        changed (1)
          visit doe-geneva: Doe sees Geneva
            title: "Doe visits Geneva" -> "Doe sees Geneva"

        patch: values differ (1 changed), and whatever compiled still does
        """);

    [Fact]
    public void RenamedEntryWithForwarderMovesTheMinorPart() => Changing(static export =>
        export.Rename("doe-geneva", "doe-geneva-2001")["to"] = "rome").Says(0, $"""
        renamed (1)
          visit doe-geneva -> doe-geneva-2001: Doe visits Geneva
            to: "geneva" -> "rome"

        {Extended} (1 renamed){StillCompiles}
        """);

    [Fact]
    public void RetractedFactMovesTheMinorPart() => Changing(static export => export.Retract("doe-geneva", "It was Roe.")).Says(0, $"""
        retracted (1)
          visit doe-geneva: Doe visits Geneva
            on 2003-01-01: It was Roe.

        {Extended} (1 retracted){StillCompiles}
        """);

    [Fact]
    public void RetractedFactUnderAnotherIdShowsBoth() => Changing(static export =>
    {
        export.Rename("doe-geneva", "doe-geneva-2001");
        export.Retract("doe-geneva-2001", "It was Roe.");
    }).Says(0, $"""
        retracted (1)
          visit doe-geneva -> doe-geneva-2001: Doe visits Geneva
            on 2003-01-01: It was Roe.

        {Extended} (1 retracted){StillCompiles}
        """);

    [Fact]
    public void RestoredFactMovesTheMinorPart() => Changing(static export =>
        export.Put("facts", export.Take("doe-paris")).Remove("retracted")).Says(0, $"""
        restored (1)
          visit doe-paris: Doe visits Paris

        {Extended} (1 restored){StillCompiles}
        """);

    [Fact]
    public void AnotherReasonForARetractionIsAChange() => Changing(static export =>
        export.Entry("doe-paris")["retracted"]!["reason"] = "It was Roe.").Says(0, """
        changed (1)
          visit doe-paris: Doe visits Paris
            on 2002-01-01: It was Roe.
            retracted.reason: "The source took it back." -> "It was Roe."

        patch: values differ (1 changed), and whatever compiled still does
        """);

    [Fact]
    public void EntryThatVanishedIsForbidden() => Changing(static export =>
    {
        export.Take("jane-doe");
        export.Take("doe-geneva");
    }).Says(1, $"""
        removed (2)
          person jane-doe: Jane Doe
            breaks code: gone without a tombstone: name its id in the 'former' of what took its place, or retract it
          visit doe-geneva: Doe visits Geneva
            breaks code: gone without a tombstone: name its id in the 'former' of what took its place, or retract it

        No entry of the kind 'person' is left.
        {Forbidden}
        {Broken} (2 removed)
        """);

    [Fact]
    public void RetractedFactThatVanishedIsForbidden() => Changing(static export => export.Take("doe-paris")).Says(1, $"""
        removed (1)
          visit doe-paris: Doe visits Paris
            breaks code: gone without a tombstone: a retracted fact stays for good

        {Forbidden}
        {Broken} (1 removed)
        """);

    [Fact]
    public void FormerIdThatVanishedIsForbidden() => Changing(static export => export["former"]!.AsObject().Clear()).Says(1, $"""
        removed (1)
          visit doe-milan: a former id of 'doe-rome'
            breaks code: gone without a tombstone: a former id stays one for good

        {Forbidden}
        {Broken} (1 removed)
        """);

    [Fact]
    public void RetiredIdUsedAgainIsForbidden() => Changing(static export =>
    {
        export["former"]!.AsObject().Clear();
        export.Put("facts", new JsonObject { ["kind"] = "visit", ["id"] = "doe-milan", ["title"] = "Roe visits Milan" });
    }).Says(1, $"""
        added (1)
          visit doe-milan: Roe visits Milan
            breaks code: the id was a former one of 'doe-rome' and is used again: choose another

        {Forbidden}
        {Broken} (1 added)
        """);

    [Fact]
    public void EntryThatBecameOneWithAnotherIsRemovedWithATombstone() => Changing(static export =>
    {
        export.Take("doe-geneva");
        export["former"]!["doe-geneva"] = "doe-rome";
    }).Says(0, $"""
        removed (1)
          visit doe-geneva -> doe-rome: Doe visits Geneva

        {Extended} (1 removed){StillCompiles}
        """);

    [Fact]
    public void FormerIdThatIsNewMovesTheMinorPart() => Changing(static export => export["former"]!["doe-turin"] = "doe-rome").Says(0, $"""
        changed (1)
          visit doe-rome: Doe visits Rome
            former: + doe-turin

        {Extended} (1 changed){StillCompiles}
        """);

    [Fact]
    public void GroupsKindsAndIdsComeInAFixedOrder()
    {
        ToolRun run = Changing(static export =>
        {
            export.Take("doe-roe");
            export.Retract("doe-geneva", "It was Roe.");
            export.Rename("doe-rome", "doe-rome-2001");
            export.Entry("jane-doe")["note"] = "A note.";
            export.Entry("example-times")["title"] = "Another";
            export.Put("facts", new JsonObject { ["kind"] = "visit", ["id"] = "b", ["title"] = "B" });
            export.Put("facts", new JsonObject { ["kind"] = "visit", ["id"] = "a", ["title"] = "A" });
            export.Put("facts", new JsonObject { ["kind"] = "meeting", ["id"] = "c", ["title"] = "C" });
            export.Put("facts", export.Take("doe-paris")).Remove("retracted");
        });
        string[] heads = [.. run.Lines.Where(static line => !line.StartsWith("   ", StringComparison.Ordinal)).Select(static line => line.TrimEnd(':').Split(':')[0].Trim())];
        Assert.Equal(
            [
                "added (3)", "meeting c", "visit a", "visit b",
                "changed (2)", "person jane-doe", "source example-times",
                "renamed (1)", "visit doe-rome -> doe-rome-2001",
                "retracted (1)", "visit doe-geneva",
                "restored (1)", "visit doe-paris",
                "removed (1)", "meeting doe-roe",
                Forbidden, "major",
            ],
            heads);
    }
}
