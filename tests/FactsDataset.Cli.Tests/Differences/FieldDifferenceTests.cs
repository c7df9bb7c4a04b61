using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactsDataset.Cli.Tests.Differences;

/// <summary>How values that differ are shown.</summary>
public sealed class FieldDifferenceTests
{
    [Fact]
    public void ListsDifferByItem() => DiffRun.Changing(static export =>
    {
        JsonArray evidence = export.Entry("doe-geneva")["evidence"]!.AsArray();
        evidence.RemoveAt(0);
        evidence.Add(new JsonObject { ["source"] = "example-times", ["line"] = 5, ["for"] = new JsonArray("when") });
    }).Says(0, """
        changed (1)
          visit doe-geneva: Doe visits Geneva
            evidence: - {"source":"example-times","line":3,"for":["when"]}
            evidence: + {"source":"example-times","line":5,"for":["when"]}

        patch: values differ (1 changed), and whatever compiled still does
        """);

    [Fact]
    public void AnotherOrderIsShownAsTheWholeList()
    {
        ToolRun run = DiffRun.Changing(static export =>
        {
            JsonArray names = export.Entry("jane-doe")["names"]!.AsArray();
            JsonNode first = names[0]!;
            names.RemoveAt(0);
            names.Add(first);
        });
        Assert.Matches("""\n    names: \[\{"value":"جين دو",.* -> \[\{"value":"Jane Doe",""", run.Output);
    }

    [Fact]
    public void GroupsDifferByMemberAndTheEndsOfADateAreNotTold() => DiffRun.Changing(static export =>
    {
        JsonObject visit = export.Entry("doe-geneva");
        visit["when"] = "2001-05-10";
        visit["earliest"] = "2001-05-10";
        visit["latest"] = "2001-05-10";
        visit["dating"]!["note"] = "A note.";
        visit.Remove("to");
        visit["status"] = "occurred";
    }).Says(0, """
        changed (1)
          visit doe-geneva: Doe visits Geneva
            when: "2001-05-09" -> "2001-05-10"
            to: "geneva" -> (none)
            dating.note: (none) -> "A note."
            status: (none) -> "occurred"

        patch: values differ (1 changed), and whatever compiled still does
        """);

    [Fact]
    public void AnotherOrderOfMembersIsNoDifference() => DiffRun.Changing(static export =>
    {
        JsonObject name = export.Entry("geneva")["names"]![0]!.AsObject();
        name.Remove("value");
        name["value"] = "Geneva";
    }).Says(0, "none: nothing differs");

    [Fact]
    public void WhatSteersATerminalIsShownInsteadOfObeyed()
    {
        ToolRun run = DiffRun.Changing(static export => export.Entry("doe-geneva")["title"] = "\u001B[31m\u202Eevil");
        Assert.Contains("visit doe-geneva: \\u{1B}[31m\\u{202E}evil\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("-> \"\\u001B[31m\\u{202E}evil\"\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void LongValuesAreCutDownToWhereTheyDiffer()
    {
        string start = string.Concat(Enumerable.Repeat("وصل الوفد 🕊 ", 30));
        JsonObject old = SmallExport.With(export => export.Entry("doe-geneva")["title"] = start + "then" + start);
        JsonObject @new = SmallExport.With(export => export.Entry("doe-geneva")["title"] = start + "now" + start);
        string line = DiffRun.Of(old, @new).Lines.Single(static line => line.StartsWith("    title: ", StringComparison.Ordinal));
        Assert.InRange(line.Length, 50, 250);
        string[] values = line["    title: ".Length..].Split(" -> ");
        Assert.All(values, static value => Assert.Matches("^….*….*$", value));
        Assert.Contains("then", values[0], StringComparison.Ordinal);
        Assert.Contains("now", values[1], StringComparison.Ordinal);
    }

    [Fact]
    public void MachinesGetOneObjectWithWholeValues()
    {
        string title = new('x', 300);
        ToolRun run = DiffRun.Of(
            SmallExport.Create(),
            SmallExport.With(export =>
            {
                export.Entry("doe-geneva")["title"] = title;
                export.Entry("doe-geneva")["evidence"]!.AsArray().RemoveAt(1);
                export.Take("doe-roe");
                export.Retract("doe-rome", "It was Roe.");
            }),
            "--format",
            "json");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(("major", true, false), (report.GetProperty("part").GetString(), report.GetProperty("forbidden").GetBoolean(), report.GetProperty("sound").GetBoolean()));
        Assert.Equal("old.json", report.GetProperty("old").GetProperty("file").GetString());
        Assert.Equal(JsonValueKind.Null, report.GetProperty("version").ValueKind);
        Assert.Equal("meeting", report.GetProperty("lost-kinds")[0].GetString());
        JsonElement changed = report.GetProperty("changed")[0];
        Assert.Equal(("doe-geneva", "patch"), (changed.GetProperty("id").GetString(), changed.GetProperty("part").GetString()));
        Assert.Equal(title, changed.GetProperty("fields")[0].GetProperty("new").GetString());
        Assert.Equal(4, changed.GetProperty("fields")[1].GetProperty("removed").GetProperty("line").GetInt32());
        Assert.Equal("It was Roe.", report.GetProperty("retracted")[0].GetProperty("reason").GetString());
        Assert.True(report.GetProperty("removed")[0].GetProperty("breakages")[0].GetProperty("forbidden").GetBoolean());
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
    }
}
