using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactsDataset.Cli.Tests.Datasets;
using FactsDataset.Cli.Tests.Differences;

namespace FactsDataset.Cli.Tests;

/// <summary>The README of the tool's package shows what the tool prints.</summary>
public sealed partial class ToolReadmeTests
{
    [Fact]
    public void EveryCommandPrintsWhatTheReadmeShows()
    {
        string readme = File.ReadAllText(Repository.At("src/FactsDataset.Cli/README.md")).ReplaceLineEndings("\n");

        // What is shown of the tool's own dataset is run where no other is near.
        string own = readme.Split("\n## Read a dataset\n")[1].Split("\n## ")[0];
        using InventedFolder folder = new();
        WritePackages(folder.Root);
        Assert.Equal(0, folder.Run("export", "--output", "acme.json").ExitCode);
        File.WriteAllText(Path.Combine(folder.Root, "people.csv"), readme.Split("```csv\n")[1].Split("```")[0]);
        File.WriteAllText(Path.Combine(folder.Root, "people-mapping.yaml"), readme.Split("`people-mapping.yaml`,\n\n```yaml\n")[1].Split("```")[0]);
        HashSet<string> shown = new(StringComparer.Ordinal);
        foreach (Match command in Command().Matches(readme))
        {
            string[] arguments = [.. Argument().Matches(command.Groups["arguments"].Value).Select(static match => match.Value.Trim('"'))];
            ToolRun run = own.Contains(command.Value, StringComparison.Ordinal) ? ToolRun.Of(arguments) : folder.Run(arguments);
            Assert.Equal(string.Empty, run.Error);
            Assert.Contains(command.Groups["output"].Value, run.Output, StringComparison.Ordinal);
            shown.Add(arguments[0]);
        }

        // Each command has its line, in the order of the help.
        string[] all = [.. HelpCommand().Matches(ToolRun.Of("--help").Output.Split("Commands:\n")[1]).Select(static match => match.Groups[1].Value)];
        Assert.Equal(all.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryMemberOfADifferenceForMachinesIsExplained()
    {
        string readme = File.ReadAllText(Repository.At("src/FactsDataset.Cli/README.md")).Split("### For machines")[1];
        using InventedFolder folder = new();
        WritePackages(folder.Root);
        JsonNode report = JsonNode.Parse(folder.Run("diff", "Acme.Facts.1.0.0.nupkg", "Acme.Facts.1.0.1.nupkg", "--format", "json").Output)!;
        JsonNode?[] parts = [report, report["old"], report["version"], report["changed"]![0], report["changed"]![0]!["fields"]![0], report["retracted"]![0]];
        Assert.All(parts.SelectMany(static part => part!.AsObject()), member => Assert.Contains($"`{member.Key}`", readme, StringComparison.Ordinal));
    }

    private static void WritePackages(string folder)
    {
        Write("FactsDataset.Core.7.0.0.nupkg", TestZip.Package("FactsDataset.Core", "7.0.0", null, ("lib/net8.0/FactsDataset.Core.dll", OtherDataset.Core("7.0.0.0"))));
        Write("Acme.Facts.1.0.0.nupkg", Package("1.0.0", OtherDataset.Dataset(SmallExport.Create())));
        byte[] changed = OtherDataset.Dataset(SmallExport.With(static export =>
        {
            export.Entry("doe-geneva")["when"] = "2001-05-10";
            export.Retract("doe-roe", "It was somebody else.");
        }));
        Write("Acme.Facts.1.0.1.nupkg", Package("1.0.1", changed));
        Write("Acme.Facts.1.1.0.nupkg", Package("1.1.0", changed));

        void Write(string name, byte[] content) => File.WriteAllBytes(Path.Combine(folder, name), content);

        static byte[] Package(string version, byte[] dataset) =>
            TestZip.Package("Acme.Facts", version, "7.0.0", ("lib/net8.0/Acme.Facts.dll", dataset));
    }

    // What stands between a command and the next one, or the end of its block.
    [GeneratedRegex(@"^\$ facts (?<arguments>.*)\n(?<output>(?:(?!\$ |```).*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Argument();

    [GeneratedRegex("^  ([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex HelpCommand();
}
