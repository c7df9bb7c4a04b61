using System.Text.Json.Nodes;

namespace FactsDataset.Cli.Tests.Differences;

/// <summary>The dataset's own export against itself, and against copies with one mutation each.</summary>
public sealed class RealDifferenceTests
{
    private const string Fact = "haftar-moscow-2018-11";

    [Fact]
    public void DatasetDoesNotDifferFromItself() => DiffRun.Of(Export(), Export()).Says(0, "none: nothing differs");

    [Theory]
    [InlineData("take", 1, "major: ")]
    [InlineData("rename", 0, "minor: ")]
    [InlineData("retract", 0, "minor: ")]
    [InlineData("add", 0, "minor: ")]
    [InlineData("restore", 0, "minor: ")]
    [InlineData("redate", 0, "patch: ")]
    [InlineData("symbol", 0, "major: ")]
    [InlineData("kind", 0, "major: ")]
    public void OneMutationIsOneDifference(string mutation, int exitCode, string verdict)
    {
        (JsonObject old, JsonObject @new) = (Export(), Export());
        switch (mutation)
        {
            case "take":
                @new.Take(Fact);
                break;
            case "rename":
                @new.Rename(Fact, "haftar-moscow-renamed");
                break;
            case "retract":
                @new.Retract(Fact, "A test.");
                break;
            case "add":
                old.Take(Fact);
                break;
            case "restore":
                old.Retract(Fact, "A test.");
                break;
            case "redate":
                @new.Entry(Fact)["when"] = "2018-11-08";
                break;
            case "symbol":
                @new.Entry(Fact)["symbol"] = "Another";
                break;
            case "kind":
                @new.Entry(Fact)["kind"] = "meeting";
                break;
        }

        ToolRun run = DiffRun.Of(old, @new);
        Assert.Equal((exitCode, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains($" {Fact}", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Lines, static line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ');
        Assert.StartsWith(verdict, run.Lines[^1], StringComparison.Ordinal);
    }

    private static JsonObject Export() => JsonNode.Parse(DatasetExport.Text)!.AsObject();
}
