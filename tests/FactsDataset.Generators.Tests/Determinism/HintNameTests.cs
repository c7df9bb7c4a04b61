using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Determinism;

/// <summary>Generated sources are named after fact files, by names that every file system takes.</summary>
public class HintNameTests
{
    private static readonly string[] Awkward =
    [
        "a/b.yaml", "a.b.yaml", "A/B.yaml", "a-b.yaml", "a_b.yaml", "ünïcode.yaml", "حقائق.yaml", "😀.yaml", "with space.yaml", ".yaml", "...yaml",
        "g.yaml", "a.b-2.yaml", "Facts.yaml", "con.yaml", "UPPER.YAML", "x.g.cs.yaml", "(1)[2]{3}.yaml", "a/../b.yaml", "quote\"d.yaml", "/elsewhere/a.b.yaml",
    ];

    [Fact]
    public void AreUniqueAsciiAndShortWhateverTheFiles()
    {
        FactsRun run = Project.Run();
        Assert.Empty(run.Diagnostics);
        string[] hints = [.. run.Result.GeneratedSources.Select(static source => source.HintName)];
        Assert.Equal(hints.Length, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(Awkward.Length + 1, hints.Count(static hint => hint.StartsWith("Facts.", StringComparison.Ordinal)));
        Assert.All(hints, static hint =>
        {
            Assert.Matches("^[A-Za-z0-9._-]+\\.g\\.cs$", hint);
            Assert.InRange(hint.Length, 1, 80);
        });
    }

    [Fact]
    public void AreReadable()
    {
        string[] hints = [.. Tiny.Project.With("old/trips.yaml", "kind: trip\nentries: {}\n").Run().Sources.Keys];
        Assert.Equal(
            [
                "Dataset.g.cs", "DatasetStore.g.cs", "Facts.g.cs", "Facts.letters.g.cs", "Facts.old.trips.g.cs", "Facts.people.g.cs",
                "Facts.towns.g.cs", "Facts.trips.g.cs", "Facts.troupes.g.cs", "ITraveller.g.cs", "Letter.g.cs", "Letters.g.cs",
                "Outcome.g.cs", "Passage.g.cs", "People.g.cs", "Person.g.cs", "Town.g.cs", "Towns.g.cs", "Trip.g.cs", "Trips.g.cs",
                "Troupe.g.cs", "Troupes.g.cs",
            ],
            hints);
    }

    [Fact]
    public void DoNotDependOnTheOrderOfFiles()
    {
        FactsProject reversed = Project with { Facts = [.. Project.Facts.Reverse()] };
        Assert.Equal(Project.Run().Sources, reversed.Run().Sources);
    }

    [Fact]
    public void CompileTogether() => Project.Run().Compile();

    [Fact]
    public void AVeryLongNameIsCutAndStaysUnique()
    {
        string stem = new('x', 300);
        FactsRun run = new FactsProject()
            .With("schema.yaml", Tiny.Schema)
            .With(stem + "1.yaml", "kind: town\nentries: { a: { name: A } }\n")
            .With(stem + "2.yaml", "kind: town\nentries: { b: { name: B } }\n")
            .Run();
        Assert.Equal(2, run.Sources.Keys.Count(static hint => hint.Contains("xxx", StringComparison.Ordinal)));
        Assert.All(run.Sources.Keys, static hint => Assert.InRange(hint.Length, 1, 80));
    }

    private static FactsProject Project => Awkward.Select(static (name, index) => (name, index)).Aggregate(
        new FactsProject().With("schema.yaml", Tiny.Schema),
        static (project, file) => project.With(file.name, $"kind: town\nentries:\n  town-{file.index}: {{ name: Town }}\n"));
}
