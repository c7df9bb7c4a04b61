using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Generators.Tests.Robustness;

/// <summary>Projects that are not as they should be, or hardly anything at all.</summary>
public class ProjectTests
{
    private static readonly FactsProject SchemaAlone = new FactsProject().With("schema.yaml", Tiny.Schema);

    [Fact]
    public void AProjectWithoutFactsGetsNothing()
    {
        FactsRun run = new FactsProject().Run();
        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void AProjectWithoutFactsIsNotToldWhatFactsNeed()
    {
        FactsRun run = (new FactsProject() with { References = FrameworkReferences.Current }).Run();
        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void ASchemaAloneGivesAnEmptyDataset() => SchemaAlone.Run().Load("Acme.Trips").Run("""
        Assert.Empty(Facts.All);
        Assert.Empty(Trips.All);
        Assert.Equal(5, Dataset.Kinds.Count);
        Assert.Null(Dataset.Find("anything"));
        Assert.Null(Facts.Find(""));
        """);

    [Theory]
    [InlineData("kind: trip\nentries:\n")]
    [InlineData("kind: trip\nentries: {}\n")]
    [InlineData("kind: trip\nentries:\n  # none yet\n")]
    [InlineData("kind: trip\r\nentries:\r\n\r\n")]
    public void AFileWithoutEntriesIsSound(string text) => SchemaAlone.With("trips.yaml", text).Run().Compile();

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("# nothing here")]
    [InlineData("\uFEFF")]
    public void AnEmptyFileIsOneMistake(string text)
    {
        FactsRun run = SchemaAlone.With("towns.yaml", Tiny.Towns).With("trips.yaml", text).Run();
        Assert.Equal("FACT2002", Assert.Single(run.Diagnostics).Id);
        Assert.Contains("Facts.towns.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void OneEntryIsADataset() => SchemaAlone.With("towns.yaml", "kind: town\nentries: { mill: { name: Mill } }\n").Run().Load("Acme.Trips").Run("""
        Assert.Same(Towns.Mill, Assert.Single(Towns.All));
        Assert.Empty(Towns.Mill.ReferencedBy);
        """);

    [Fact]
    public void AFileOutsideTheFolderOfTheSchemaIsPartOfTheDataset()
    {
        FactsRun run = SchemaAlone
            .With("/elsewhere/towns.yaml", "kind: town\nentries: { mill: { name: Mill } }\n")
            .With("/another/towns.yaml", "kind: town\nentries: { tower: { name: Tower } }\n")
            .Run();
        run.Compile();
        Assert.Contains("Facts.towns.g.cs", run.Sources.Keys);
        Assert.Contains("Facts.towns-2.g.cs", run.Sources.Keys);
        Assert.DoesNotContain("elsewhere", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsListedTwiceCountsOnce()
    {
        FactsProject twice = Tiny.Project with { Facts = [.. Tiny.Project.Facts, .. Tiny.Project.Facts] };
        FactsRun run = twice.Run();
        Assert.Empty(run.Diagnostics);
        Assert.Equal(Tiny.Project.Run().Sources, run.Sources);
        Assert.Single((twice with { Facts = [.. twice.Facts, ("x.yaml", "kind: town\nentries: { a: { name: A }, a: { name: A } }\n")] }).Run().Diagnostics);
    }

    [Fact]
    public void OtherFilesAndOtherMetadataAreNoneOfItsBusiness()
    {
        FactsProject project = new();
        FactsRun run = FactsRun.Of(project, [new MemoryText("/repo/stylecop.json", "{", string.Empty), new MemoryText("/repo/x.yaml", ": : :", "other")]);
        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void FactsWithoutASchemaAreOneMistake()
    {
        FactsRun run = Tiny.Project.Without("schema.yaml").Run();
        Assert.Empty(run.Sources);
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(
            "/repo/facts/letters.yaml(1,1): error FACT1001: There is no schema.yaml: add one beside the fact files, which says what kinds there are",
            diagnostic.ToString());
    }

    [Fact]
    public void ASecondSchemaIsAMistakeThatShowsBoth()
    {
        FactsRun run = Tiny.Project.With("sub/schema.yaml", Tiny.Schema).Run();
        Assert.Empty(run.Sources);
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("/repo/facts/sub/schema.yaml(1,1): error FACT1001: There is a second schema.yaml: keep one for the whole dataset", diagnostic.ToString());
        Assert.Equal("/repo/facts/schema.yaml", Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public void AnUnsoundSchemaHidesNoMistakeOfSyntax()
    {
        FactsRun run = Tiny.Project.Edit("schema.yaml", "type: town,", "type: twon,").Edit("people.yaml", "form: usual } ]", "form: usual } ").Run();
        Assert.Empty(run.Sources);
        Assert.Equal(["FACT0001", "FACT1001", "FACT1001", "FACT1001"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("  traveller:\n", "  traveller:\n  traveller:\n")]
    [InlineData("  passage:\n", "  passage:\n  passage:\n")]
    [InlineData("  town:\n    record", "  town:\n  town:\n    record")]
    public void WhatAnUnsoundSchemaLacksIsNotLookedFor(string find, string replace)
    {
        FactsRun run = Tiny.Project.Edit("schema.yaml", find, replace).Run();
        Assert.Empty(run.Sources);
        Assert.Equal(["FACT0002", "FACT0003"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void OneBadEntryCostsItsOwnDiagnosticAndNothingElse()
    {
        FactsRun sound = Tiny.Project.Run();
        FactsRun run = Tiny.Project.Edit("towns.yaml", "upper-mill: { name: Upper Mill }", "upper-mill: { name: [Upper, Mill] }").Run();
        Assert.Equal("FACT2003", Assert.Single(run.Diagnostics).Id);
        Assert.Equal(sound.Sources.Keys, run.Sources.Keys);
        Assert.Equal(sound.Sources["Facts.trips.g.cs"], run.Sources["Facts.trips.g.cs"]);
        Assert.Contains("public static Town UpperMill ", run.Sources["Facts.towns.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.WithGenerated().GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }
}
