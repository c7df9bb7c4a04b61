using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Generators.Tests.Caching;

/// <summary>An edit costs what it changes, and nothing else.</summary>
public class CachingTests
{
    [Fact]
    public void ACommentInACSharpFileRerunsNothing()
    {
        FactsProject project = TwentyFiles.Project.WithSource("class Nothing { }");
        FactsRun before = project.Run();
        FactsRun after = before.Then(project with { Sources = ["class Nothing { } // said"] });
        Assert.Equal(string.Empty, Reruns.Of(after));
        Assert.Equal(0, Reruns.Emitted(before, after));
        Assert.All(
            Reruns.AllSteps.Where(static step => step is not (StepNames.Support or StepNames.Neighbours or StepNames.Uses)).SelectMany(after.Reasons),
            static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void OptionsThatSayTheSameRerunNothing()
    {
        FactsRun before = TwentyFiles.Project.Run();
        FactsRun after = before.ThenWithNewOptions();
        Assert.Equal(string.Empty, Reruns.Of(after));
        Assert.Equal(0, Reruns.Emitted(before, after));
    }

    [Theory]
    [InlineData("Company", "")]
    [InlineData("RootNamespace", "Namespaces 1")]
    public void APropertyThatDecidesNothingHereRerunsNoStage(string property, string reruns)
    {
        FactsRun before = TwentyFiles.Project.WithProperty(property, "Example").Run();
        FactsRun after = before.Then(TwentyFiles.Project.WithProperty(property, "Example.Other"));
        Assert.Equal(reruns, Reruns.Of(after));
        Assert.Equal(0, Reruns.Emitted(before, after));
    }

    [Fact]
    public void TheSameDocumentsInAnotherFolderRerunNothingElse()
    {
        FactsProject project = TwentyFiles.Project with { FactCorpus = "corpus", Documents = [("letter.txt", "a\nb\nc\nd\n")] };
        FactsRun before = project.Run();
        FactsRun after = before.Then(project with { FactCorpus = "archive" });
        Assert.Equal(string.Empty, Reruns.Of(after));
        Assert.Equal(0, Reruns.Emitted(before, after));
    }

    [Fact]
    public void AnotherNamespaceParsesNoFactFileAgain()
    {
        FactsRun before = TwentyFiles.Project.Run();
        FactsRun after = before.Then(TwentyFiles.Project.WithProperty("FactNamespace", "Acme.Voyages"));
        Assert.DoesNotContain("Parse", Reruns.Of(after), StringComparison.Ordinal);
        Assert.Empty(Reruns.Changed(TwentyFiles.Project.WithProperty("FactNamespace", "Acme.Voyages").Run(), after));
    }

    [Fact]
    public void EveryNamedStepIsTracked()
    {
        FactsRun run = TwentyFiles.Project.Run();
        Assert.All(Reruns.AllSteps.Except([StepNames.EmitForeign]), step => Assert.NotEmpty(run.Reasons(step)));
        Assert.Empty(run.Reasons(StepNames.EmitForeign));
        Assert.Equal(
            typeof(StepNames).GetFields().Select(static field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
            Reruns.AllSteps.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EditingATitleInOneOfTwentyFilesReemitsOneSource()
    {
        FactsRun before = TwentyFiles.Project.Run();
        FactsRun after = before.Then(TwentyFiles.Project.Edit("trips-3.yaml", "Trip 3", "The third trip"));
        Assert.Equal(["Facts.trips-3.g.cs"], Reruns.Changed(before, after));
        Assert.Equal(1, Reruns.Emitted(before, after));
        Assert.Equal("Input 1, Parse 1, Bind 1, EmitFile 1", Reruns.Of(after));
        Assert.All(new[] { StepNames.Link, StepNames.Check }.SelectMany(after.Reasons), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void TextsAndReferencesEditedInTurnsGiveWhatAFreshRunGives()
    {
        FactsProject project = TwentyFiles.Project;
        FactsRun run = project.Run();
        string shortTitle = "Trip 3";
        foreach (string title in new[] { "The third", new string('x', 70_000), new string('y', 70_000), "Third" })
        {
            project = project.Edit("trips-3.yaml", "title: " + shortTitle + "\n", "title: " + title + "\n");
            Same(project);
            project = project.Edit("trips-4.yaml", "town-0", "town-2");
            Same(project);
            project = project.Edit("trips-4.yaml", "town-2", "town-0");
            Same(project);
            shortTitle = title;
        }

        void Same(FactsProject next)
        {
            run = run.Then(next);
            FactsRun fresh = next.Run();
            Assert.Empty(Reruns.Changed(fresh, run));
            Assert.Equal(fresh.Diagnostics.Select(static diagnostic => diagnostic.ToString()), run.Diagnostics.Select(static diagnostic => diagnostic.ToString()));
        }
    }

    [Fact]
    public void EditingOneFileLeavesTheParseAndBindOfOthersCached()
    {
        FactsRun after = TwentyFiles.Project.Run().Then(TwentyFiles.Project.Edit("towns-3.yaml", "Town 3", "Third Town"));
        foreach (string step in new[] { StepNames.Parse, StepNames.Bind })
        {
            Assert.Equal(19, after.Reasons(step).Count(static reason => reason == IncrementalStepRunReason.Cached));
            Assert.Equal(1, after.Reasons(step).Count(static reason => reason == IncrementalStepRunReason.Modified));
        }
    }

    [Fact]
    public void ALineInsertedInYamlChangesNoSourceAndMovesItsDiagnostics()
    {
        FactsProject project = TwentyFiles.Project.Edit("trips-3.yaml", "from: town-0", "from: town-x");
        FactsRun before = project.Run();
        Assert.StartsWith("/repo/facts/trips-3.yaml(6,11): error FACT3001:", Assert.Single(before.Diagnostics).ToString(), StringComparison.Ordinal);
        foreach (string line in new[] { "\n", "# A remark.\n", "   # Another.\r\n" })
        {
            FactsRun after = before.Then(project.Edit("trips-3.yaml", "kind: trip", line + "kind: trip"));
            Assert.StartsWith("/repo/facts/trips-3.yaml(7,11): error FACT3001:", Assert.Single(after.Diagnostics).ToString(), StringComparison.Ordinal);
            Assert.Equal(0, Reruns.Emitted(before, after));
            Assert.Equal("Input 1, Parse 1, Bind 1, Diagnostics 1", Reruns.Of(after));
        }
    }

    [Fact]
    public void ALineInsertedBetweenEntriesOfASoundFileRerunsNoLaterStage()
    {
        FactsRun before = TwentyFiles.Project.Run();
        FactsRun after = before.Then(TwentyFiles.Project.Edit("trips-3.yaml", "  journey-3:", "\n  # Later.\n  journey-3:"));
        Assert.Equal("Input 1, Parse 1, Bind 1", Reruns.Of(after));
        Assert.Equal(0, Reruns.Emitted(before, after));
    }

    [Fact]
    public void ALineInsertedInTheSchemaReemitsNothing()
    {
        FactsRun before = TwentyFiles.Project.Run();
        FactsRun after = before.Then(TwentyFiles.Project.Edit("schema.yaml", "kinds:", "# What there is.\nkinds:"));
        Assert.Equal(0, Reruns.Emitted(before, after));
        Assert.Equal("Input 1", Reruns.Of(after));
    }

    [Fact]
    public void AddingAnEntryReemitsItsFileItsIndexTheOrderOfFactsAndTheFilesThatItRefersTo()
    {
        FactsRun before = TwentyFiles.Project.Run();
        FactsProject changed = TwentyFiles.Project.Edit(
            "trips-3.yaml", "  journey-3:", TwentyFiles.Trip("added", "One more", "town-1") + "  journey-3:");
        FactsRun after = before.Then(changed);
        Assert.Equal(["Facts.g.cs", "Facts.letters.g.cs", "Facts.towns-1.g.cs", "Facts.trips-3.g.cs", "Trips.g.cs"], Reruns.Changed(before, after));
        Assert.Equal(5, Reruns.Emitted(before, after));
        Assert.Empty(Reruns.Changed(changed.Run(), after));
    }

    [Fact]
    public void AddingAnEntityReemitsItsFileAndItsIndexAlone()
    {
        FactsRun before = TwentyFiles.Project.Run();
        FactsRun after = before.Then(TwentyFiles.Project.Edit("towns-0.yaml", "entries:\n", "entries:\n  a-town: { name: A town }\n"));
        Assert.Equal(
            ["Facts.towns-0.g.cs", .. Enumerable.Range(0, 10).Select(static i => $"Facts.trips-{i}.g.cs"), "Towns.g.cs"],
            Reruns.Changed(before, after));
        FactsRun atTheEnd = before.Then(TwentyFiles.Project.With("towns-0.yaml", TwentyFiles.Project.TextOf("towns-0.yaml") + "  a-town: { name: A town }\n"));
        Assert.Equal(["Facts.towns-0.g.cs", "Towns.g.cs"], Reruns.Changed(before, atTheEnd));
        Assert.Equal(2, Reruns.Emitted(before, atTheEnd));
    }

    [Fact]
    public void EditingADocumentOfTheCorpusRunsTheChecksAlone()
    {
        FactsProject project = TwentyFiles.Project with { FactCorpus = "corpus", Documents = [("letter.txt", "a\nb\nc\nd\n")] };
        FactsRun before = project.Run();
        FactsRun after = before.Then(project with { Documents = [("letter.txt", "a\nb\nc\ne\n")] });
        Assert.Equal("Input 1, Check 1, Diagnostics 1", Reruns.Of(after));
        Assert.Equal(0, Reruns.Emitted(before, after));
    }

    [Fact]
    public void FilesAddedAndTakenAwayGiveWhatAFreshRunGives()
    {
        FactsProject project = TwentyFiles.Project;
        FactsRun run = project.Run();
        foreach (FactsProject next in new[]
        {
            project.Without("trips-4.yaml"),
            project.With("trips-10.yaml", "kind: trip\nentries:\n" + TwentyFiles.Trip("late", "Late", "town-2")),
            project.Without("schema.yaml"),
            project.Edit("schema.yaml", "Where they leave from.", "The start."),
            project,
        })
        {
            run = run.Then(next);
            FactsRun fresh = next.Run();
            Assert.Empty(Reruns.Changed(fresh, run));
            Assert.Equal(fresh.Diagnostics.Select(static diagnostic => diagnostic.ToString()), run.Diagnostics.Select(static diagnostic => diagnostic.ToString()));
        }
    }
}
