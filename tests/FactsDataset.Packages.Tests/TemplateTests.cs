using FactsDataset.Packages.Tests.Consumers;
using FactsDataset.Packages.Tests.Packing;
using FactsDataset.Tests.Shared;

namespace FactsDataset.Packages.Tests;

/// <summary>Somebody starts a dataset from the template.</summary>
[Collection(PackageCollection.Name)]
public sealed class TemplateTests(PackageFeed feed)
{
    private const string OwnKind = """
          play:
            record: Play
            collection: Plays
            summary: A play.
            role: entity
            label: name
            fields:
              name: { type: text, required: true, summary: What it is called. }

        """;

    [Fact]
    public void ANewDatasetIsGreenAndASlipInItFailsWhereItStands()
    {
        // As the README says, with the one line of it that is a stranger's own.
        Consumer consumer = feed.NewConsumer("Template")
            .Write("nuget.config", ReadmeSample.Block("README.md", "xml").Replace("FEED", feed.Feed, StringComparison.Ordinal));
        string hive = feed.NewFolder("template-hive");
        consumer.Dotnet("new", "install", "FactsDataset.Templates", "--debug:custom-hive", hive).Succeeded();
        consumer.Dotnet("new", "facts-dataset", "-n", "Acme.Facts", "-o", "Acme.Facts", "--debug:custom-hive", hive).Succeeded();

        CommandResult test = consumer.Dotnet("test", "Acme.Facts", "-warnaserror").Succeeded();
        Assert.Matches("Failed: +0, Passed: +[1-9]", test.Output);

        // A fact that says something else is noticed, as is a kind of one's own, and both can be accepted.
        string facts = Path.Combine(consumer.Folder, "Acme.Facts", "src", "Acme.Facts", "facts");
        string evenings = Path.Combine(facts, "evenings.yaml");
        string tests = Path.Combine(consumer.Folder, "Acme.Facts", "tests", "Acme.Facts.Tests");
        string original = File.ReadAllText(evenings);
        File.WriteAllText(evenings, original.Replace("play: The Ferryman's Daughter", "play: The Ferryman", StringComparison.Ordinal));
        File.AppendAllText(Path.Combine(facts, "schema.yaml"), OwnKind);
        File.WriteAllText(Path.Combine(facts, "plays.yaml"), "kind: play\nentries:\n  ferryman:\n    name: The Ferryman\n");
        consumer.Dotnet("test", "Acme.Facts").Failed();
        File.Move(Path.Combine(tests, "Acme.Facts.received.json"), Path.Combine(tests, "Acme.Facts.json"), overwrite: true);
        consumer.Dotnet("test", "Acme.Facts").Succeeded();

        File.WriteAllText(evenings, original.Replace("    town: lower-mill\n", "    town: lower-mil\n", StringComparison.Ordinal));
        CommandResult slip = consumer.Dotnet("test", "Acme.Facts").Failed();
        Assert.Contains(
            $"{evenings}(17,11): error FACT3001: No entry has the id 'lower-mil': did you mean 'lower-mill'?", slip.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ADatasetOnTopOfAnotherIsMadeByOneOptionAndThreeLines()
    {
        string readme = Repository.Read("generators/FactsDataset.Generators/README.md");
        const string Field = "      guest: { type: FactsDataset.person, inverse: evenings, summary: Who came. }\n";
        const string Value = "    guest: khalifa-haftar\n";
        Assert.All(["uses: [FactsDataset]\n", Field, Value, "dotnet new facts-dataset --uses FactsDataset"], line => Assert.Contains(line, readme, StringComparison.Ordinal));
        string sample = readme.Split("## On top of another dataset")[1].Split("```csharp\n")[1].Split("```")[0];

        Consumer consumer = feed.NewConsumer("Template.Uses");
        string hive = feed.NewFolder("template-hive-of-uses");
        consumer.Dotnet("new", "install", "FactsDataset.Templates", "--debug:custom-hive", hive, "--force").Succeeded();
        consumer.Dotnet("new", "facts-dataset", "-n", "Acme.Facts", "-o", "made", "--uses", "FactsDataset", "--debug:custom-hive", hive).Succeeded();
        string schema = Path.Combine(consumer.Folder, "made/src/Acme.Facts/facts/schema.yaml");
        File.WriteAllText(schema, File.ReadAllText(schema).Replace("      play: {", Field + "      play: {", StringComparison.Ordinal));
        string evenings = Path.Combine(consumer.Folder, "made/src/Acme.Facts/facts/evenings.yaml");
        File.WriteAllText(evenings, File.ReadAllText(evenings).Replace("    town: upper-mill\n", "    town: upper-mill\n" + Value, StringComparison.Ordinal));
        consumer.Write("made/src/Acme.Facts/Sample.cs", "using Acme.Facts;\nnamespace Acme;\ninternal static class Sample\n{\n    internal static void Run()\n    {\n" + sample + "    }\n}\n");
        consumer.Dotnet("build", "made", "-warnaserror").Succeeded();
    }

    [Theory]
    [InlineData("1st-facts.of dunya", "net10.0")]
    [InlineData("class", "net8.0")]
    public void AnyNameGivesADatasetThatBuilds(string name, string framework)
    {
        Consumer consumer = feed.NewConsumer("Template." + framework);
        string hive = feed.NewFolder("template-hive-of-names");
        consumer.Dotnet("new", "install", "FactsDataset.Templates", "--debug:custom-hive", hive, "--force").Succeeded();
        consumer.Dotnet("new", "facts-dataset", "-n", name, "-o", "made", "--framework", framework, "--debug:custom-hive", hive).Succeeded();
        consumer.Dotnet("test", "made").Succeeded();
    }
}
