using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Caching;

/// <summary>What an edit runs again in a project that uses another dataset.</summary>
public class UsesCachingTests
{
    private static readonly FactsProject Project = Library.Using(Sightings.Project, Sightings.Trips);

    [Fact]
    public void AnEditOfCSharpReadsNoDatasetAgain()
    {
        FactsRun before = Project.Run();
        FactsRun after = before.Then(Project.WithSource("public class Consumer { }"));
        Assert.NotEmpty(before.Reasons(StepNames.EmitForeign));
        Assert.Equal(string.Empty, Reruns.Of(after));
        Assert.Equal(0, Reruns.Emitted(before, after));
    }

    [Fact]
    public void ATitleReemitsItsFileAlone()
    {
        FactsRun before = Project.Run();
        FactsRun after = before.Then(Project.Edit("sightings.yaml", "Ada is seen at the mill", "Ada is seen"));
        Assert.Equal(["Facts.sightings.g.cs"], Reruns.Changed(before, after));
        Assert.DoesNotContain("Link", Reruns.Of(after), StringComparison.Ordinal);
    }

    [Fact]
    public void AReferenceToAnotherEntryReemitsItsFileAndTheRowsOfThatKind()
    {
        FactsRun before = Project.Run();
        FactsRun after = before.Then(Project.Edit("sightings.yaml", "near: [ lower-mill, upper-mill ]", "near: [ upper-mill ]"));
        Assert.Equal(["Facts.sightings.g.cs", "Uses.Acme.Trips.town.g.cs"], Reruns.Changed(before, after));
    }

    [Fact]
    public void EditsMadeAndTakenBackInTurnGiveWhatAFreshRunGives()
    {
        (string File, string From, string To)[] edits =
        [
            ("sightings.yaml", "near: [ lower-mill, upper-mill ]", "near: [ upper-mill ]"),
            ("sightings.yaml", "when: 2001-05-09", "when: 2001-05-07"),
            ("sightings.yaml", "acme.trips:the-players", "acme.sightings:old-tom"),
            ("sightings.yaml", "  players-seen:", "  the-players-seen:"),
            ("watchmen.yaml", "entries:\n", "entries:\n  ada-brook: { name: Another Ada }\n"),
            ("watchmen.yaml", "  old-tom: {", "  young-tom: { former: [old-tom],"),
            ("watchmen.yaml", "old-tom", "young-tom"),
            ("watchmen.yaml", "friend: ada-brook", "friend: ada-brok"),
            ("logs.yaml", "kept-in: lower-mill", "kept-in: upper-mill"),
            ("logs.yaml", "    voice: [ { who: ada-brook } ]\n", ""),
            ("tales.yaml", "of: the-players", "of: nobody"),
            ("tales.yaml", "entries:", "entries: ["),
        ];
        FactsRun run = Project.Run();
        FactsProject? before = null;
        foreach ((string file, string from, string to) in edits)
        {
            // An edit stands while the next one is made, where that can be.
            before = before is null || !before.TextOf(file).Contains(from, StringComparison.Ordinal) ? Project : before;
            Same(before.Edit(file, from, to));
            before = Project.Edit(file, from, to);
            Same(before);
        }

        Same(Project);

        void Same(FactsProject next)
        {
            run = run.Then(next);
            FactsRun fresh = next.Run();
            Assert.Empty(Reruns.Changed(fresh, run));
            Assert.Equal(fresh.Diagnostics.Select(static diagnostic => diagnostic.ToString()), run.Diagnostics.Select(static diagnostic => diagnostic.ToString()));
        }
    }

    [Fact]
    public void AVersionThatOffersTheSameRerunsNothing()
    {
        FactsRun before = Project.Run();
        FactsRun after = before.Then(Library.Using(Sightings.Project, Sightings.TripsOf("1.2.0", Tiny.Project.Edit("trips.yaml", "Brook goes to the sea", "Brook goes"))));
        Assert.Equal(string.Empty, Reruns.Of(after));
    }

    [Fact]
    public void AVersionThatRenamesAnIdIsSeen()
    {
        FactsRun before = Project.Run();
        Assert.Empty(before.Diagnostics);
        FactsRun after = before.Then(Library.Using(Sightings.Project, Sightings.TripsOf("2.0.0", Tiny.Project
            .Edit("people.yaml", "ada-brook: {", "ada-of-the-brook: { former: [ada-brook],")
            .Edit("trips.yaml", "who: ada-brook", "who: ada-of-the-brook"))));
        Assert.Equal(
            ["logs.yaml 10", "sightings.yaml 5", "sightings.yaml 10", "sightings.yaml 18", "sightings.yaml 18", "tales.yaml 4", "watchmen.yaml 2"],
            after.Diagnostics.Select(static found => found.Location.GetLineSpan()).Select(static span => $"{Path.GetFileName(span.Path)} {span.StartLinePosition.Line}"));
        Assert.All(after.Diagnostics, static found => Assert.Equal("FACT6002", found.Id));
    }

    [Fact]
    public void AProjectReferenceInAnEditorGivesTheSame()
    {
        // An editor hands over the other project as it is, not as an assembly.
        FactsProject project = Sightings.Project with
        {
            References = [.. FrameworkReferences.Default, Tiny.Project.Run().Compile().WithAssemblyName("Trips").ToMetadataReference()],
            HasNet8 = true,
        };
        FactsRun run = project.Run();
        Assert.NotNull(run.Compile());
        FactsRun packaged = Library.Using(Sightings.Project, Sightings.TripsOf("0.0.0.0", Tiny.Project)).Run();
        Assert.Equal(packaged.Sources, run.Sources);
    }

    [Fact]
    public void WithoutTheReferenceTheSchemaSaysSo()
    {
        FactsRun run = Sightings.Project.Run();
        Assert.Equal("No dataset 'Acme.Trips' is at hand: reference its package or its project", Assert.Single(run.Diagnostics).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(1, run.Diagnostics[0].Location.GetLineSpan().StartLinePosition.Line);
        Assert.Empty(run.Sources);
    }
}
