using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Generators.Tests.Names;

/// <summary>
/// Every name that C# or the generated code has a meaning for, in every place where a name is written: what is wrong with
/// it is said where it stands, or the generated code compiles in the newest C# and holds the right values. A place takes every
/// fourth name, the next place the next ones; the variable <c>FACTS_EVERY_NAME</c> has each place take all.
/// </summary>
public class EveryNameTests
{
    private const int Share = 4;

    private static readonly bool IsWhole = Environment.GetEnvironmentVariable("FACTS_EVERY_NAME") is { Length: > 0 };

    public static TheoryData<string> Positions => [.. NamePosition.All.Keys];

    [Theory]
    [MemberData(nameof(Positions))]
    public void ANameIsRefusedWhereItStandsOrMeansWhatItSays(string where)
    {
        NamePosition position = NamePosition.All[where];
        IReadOnlyList<string> candidates = position.IsSlug ? DifficultNames.Slugs : DifficultNames.All;
        int first = NamePosition.All.Keys.Order(StringComparer.Ordinal).ToList().IndexOf(where);
        Queue<string> waiting = new(candidates.Where((_, i) => IsWhole || i % Share == first % Share));
        int compiled = 0;
        while (waiting.Count > 0)
        {
            List<string> names = TakeDistinct(waiting);
            FactsProject project = Quick(position.Build(names));
            FactsRun run = project.Run();
            while (!run.Diagnostics.IsEmpty)
            {
                int refused = names.RemoveAll(Refused(project, run).Contains);
                Assert.True(refused > 0, string.Join('\n', run.Diagnostics));
                if (names.Count == 0)
                {
                    break;
                }

                project = Quick(position.Build(names));
                run = project.Run();
            }

            if (names.Count > 0)
            {
                position.Check(run.Load(), names);
                compiled += names.Count;
            }
        }

        Assert.InRange(compiled, DifficultNames.Slugs.Count / 3 / (IsWhole ? 1 : Share), DifficultNames.All.Count);
    }

    [Fact]
    public void TheNamesAreThoseThatMatter()
    {
        Assert.Superset(
            new HashSet<string>(["field", "__arglist", "record", "required", "_", "class", "when", "extension"], StringComparer.Ordinal),
            new HashSet<string>(DifficultNames.All, StringComparer.Ordinal));
        Assert.Superset(
            new HashSet<string>(["DatasetStore", "Retracted", "EqualityContract", "_store", "ToCode", "IEntry", "get_All", "MemberwiseClone"], StringComparer.Ordinal),
            new HashSet<string>(DifficultNames.All, StringComparer.Ordinal));
    }

    [Fact]
    public void EveryNameMayStandInANamespaceOrIsRefused()
    {
        List<string> segments = [.. DifficultNames.All.Where(static name => Namespace("Acme." + name).Run().Diagnostics.IsEmpty)];
        Assert.DoesNotContain("class", segments, StringComparer.Ordinal);
        Assert.Contains("field", segments, StringComparer.Ordinal);
        foreach (string @namespace in segments.Chunk(40).Select(static chunk => string.Join('.', chunk)).Concat(DifficultNames.Keywords()).Append("Acme.ZThing"))
        {
            FactsRun run = Namespace(@namespace).Run();
            if (run.Diagnostics.IsEmpty)
            {
                run.Load(@namespace).Run("Assert.Equal(\"w\", ZThings.Find(\"a-thing\")!.Word);");
            }
        }
    }

    [Theory]
    [InlineData("System")]
    [InlineData("System.Facts")]
    [InlineData("Acme.nameof")]
    public void ANamespaceThatGeneratedCodeReadsAsSomethingElseIsRefused(string name)
    {
        Diagnostic diagnostic = Assert.Single(Namespace(name).Run().Diagnostics);
        Assert.Equal("FACT1001", diagnostic.Id);
        Assert.EndsWith(
            $"'{name}', which has a meaning in generated code: choose one outside System, without 'nameof'",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        Assert.Single(Tiny.Project.WithProperty("FactNamespace", name).Run().Diagnostics, static found => found.Id == "FACT1002");
    }

    /// <summary>In C# 14, <c>field</c> in an accessor is what the compiler keeps the property's value in.</summary>
    [Fact]
    public void AFormerNameLeadsToAMemberCalledField() => Tiny.Project
        .Edit("towns.yaml", "upper-mill: { name: Upper Mill }", "upper-mill: { name: Upper Mill, symbol: field, former: [old-mill] }")
        .Edit("trips.yaml", "brook-to-the-sea:", "brook-to-the-sea:\n    symbol: value\n    former: [brook-to-the-lake]")
        .In(LanguageVersion.Preview)
        .Run()
        .Load("Acme.Trips")
        .Run("""
            #pragma warning disable CS0618
            Assert.Equal("upper-mill", Towns.OldMill.Id);
            Assert.Equal("brook-to-the-sea", Trips.BrookToTheLake.Id);
            """);

    /// <summary>Takes the names that differ in more than upper and lower case.</summary>
    private static List<string> TakeDistinct(Queue<string> waiting)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        List<string> names = [];
        for (int left = waiting.Count; left > 0; left--)
        {
            string name = waiting.Dequeue();
            if (taken.Add(name.Replace("-", string.Empty, StringComparison.Ordinal)))
            {
                names.Add(name);
            }
            else
            {
                waiting.Enqueue(name);
            }
        }

        return names;
    }

    /// <summary>The names at which the diagnostics stand.</summary>
    private static HashSet<string> Refused(FactsProject project, FactsRun run)
    {
        HashSet<string> refused = new(StringComparer.Ordinal);
        foreach (Diagnostic diagnostic in run.Diagnostics)
        {
            FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
            string line = project.TextOf(Path.GetFileName(span.Path)).Split('\n')[span.StartLinePosition.Line];
            if (span.StartLinePosition.Line == span.EndLinePosition.Line)
            {
                refused.Add(line[span.StartLinePosition.Character..span.EndLinePosition.Character].Trim('"'));
            }
        }

        return refused;
    }

    private static FactsProject Namespace(string @namespace) => Quick(NamePosition.Project(@namespace: @namespace));

    // Names are what is tried here; what may be null is held elsewhere.
    private static FactsProject Quick(FactsProject project) => project.In(LanguageVersion.Preview) with { AnalysesNulls = false };
}
