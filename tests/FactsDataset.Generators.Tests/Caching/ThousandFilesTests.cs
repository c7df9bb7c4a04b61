using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Caching;

/// <summary>Which steps an edit of one of a thousand files runs again.</summary>
public class ThousandFilesTests
{
    private static readonly FactsProject Project = ThousandFiles.Project with { TracksSteps = false };
    private static readonly int FactFileCount = Project.Facts.Length - 1;
    private static readonly Lazy<FactsRun> Before = new(Project.Run);

    [Fact]
    public void ATitleRunsItsFileAlone() => Check(
        "Input 1, Parse 1, Bind 1, EmitFile 1",
        sources: 1,
        Edit("title: Trip 500", "title: The trip in the middle"));

    [Fact]
    public void ACommentStopsAtItsFile() => Check("Input 1, Parse 1, Bind 1", sources: 0, Edit("entries:", "# A remark.\nentries:"));

    [Fact]
    public void AnEntryAddedRunsWhatListsIt() => Check(
        "Input 1, Parse 1, Bind 1, Data 1, Link 1, EmitFile 3, EmitKind 1, EmitFacts 1",
        sources: 5,
        Edit("entries:\n", "entries:\n" + TwentyFiles.Trip("added", "One more", "town-1")));

    [Fact]
    public void AReferenceRunsItsFileAndTheOneThatItRefersTo() => Check(
        "Input 1, Parse 1, Bind 1, Data 1, Link 1, EmitFile 2",
        sources: 2,
        Edit("from: town-0", "from: town-1"));

    [Fact]
    public void ADateRunsTheOrdersAndWhatItRefersTo() => Check(
        "Input 1, Parse 1, Bind 1, Data 1, Link 1, EmitFile 3, EmitKind 1, EmitFacts 1",
        sources: 5,
        Edit("when: 2001-05-09", "when: 2001-05-08"));

    [Fact]
    public void CSharpRunsNothing() => Check("", sources: 0, Project with { Sources = ["class Nothing { int Edited; }"] });

    private static FactsProject Edit(string find, string replace) => Project.Edit(ThousandFiles.Middle, find, replace);

    private static void Check(string reruns, int sources, FactsProject changed)
    {
        FactsRun before = Before.Value;
        using StepListener steps = new();
        FactsRun after = before.Then(changed);
        Assert.Equal(reruns, steps.Reruns);
        Assert.Equal(sources, Reruns.Emitted(before, after));

        // What did not run again was asked for and kept.
        int edited = reruns.Length > 0 ? 1 : 0;
        Assert.Equal(FactFileCount - edited, steps.Cached(StepNames.Parse));
        Assert.Equal(FactFileCount - edited, steps.Cached(StepNames.Bind));
        Assert.Equal(FactFileCount - steps.New(StepNames.Data), steps.Cached(StepNames.Data));
        Assert.Equal(1 - steps.New(StepNames.Link), steps.Cached(StepNames.Link));
        Assert.Equal(FactFileCount - steps.New(StepNames.EmitFile), steps.Cached(StepNames.EmitFile));
    }
}
