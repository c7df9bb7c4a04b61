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
