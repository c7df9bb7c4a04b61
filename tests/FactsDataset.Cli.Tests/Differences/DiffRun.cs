using System.Text.Json.Nodes;

namespace FactsDataset.Cli.Tests.Differences;

/// <summary>Runs <c>facts diff</c> on exports that a test made.</summary>
internal static class DiffRun
{
    /// <summary>How the verdict starts where code breaks.</summary>
    public const string Broken = "major: something that compiled no longer does, or means something else";

    /// <summary>How the verdict starts where code still compiles.</summary>
    public const string Extended = "minor: something is new or has another name";

    /// <summary>How the verdict ends where code still compiles.</summary>
    public const string StillCompiles = ", and whatever compiled still does";

    /// <summary>What is said where an id was lost.</summary>
    public const string Forbidden = "No version makes it right that an id vanished without a tombstone or is used again.";

    /// <summary>Compares the small export with one that a test changed.</summary>
    public static ToolRun Changing(Action<JsonObject> change) => Of(SmallExport.Create(), SmallExport.With(change));

    /// <summary>Compares two exports.</summary>
    public static ToolRun Of(JsonObject old, JsonObject @new, params string[] options)
    {
        using TestFolder folder = new();
        folder.Write("old.json", old.ToJsonString());
        folder.Write("new.json", @new.ToJsonString());
        return ToolRun.In(folder.Path, ["diff", "old.json", "new.json", .. options]);
    }

    /// <summary>Asserts the exit code and all of the output, given as lines; nothing goes to the error stream.</summary>
    public static void Says(this ToolRun run, int exitCode, string output) =>
        Assert.Equal((exitCode, output.ReplaceLineEndings("\n") + "\n", string.Empty), (run.ExitCode, run.Output, run.Error));
}
