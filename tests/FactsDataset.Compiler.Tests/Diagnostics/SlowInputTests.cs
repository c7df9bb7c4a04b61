using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Diagnostics;

/// <summary>A megabyte that is made to be slow is done in seconds, and reports no more than somebody reads.</summary>
public class SlowInputTests
{
    public static TheoryData<string> Names => [.. SlowInputs.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void NoMoreIsReportedThanSomebodyReads(string name)
    {
        FactCompilation compilation = SlowInputs.All[name].Compile();
        Assert.All(DiagnosticLimit.Apply(compilation.Diagnostics).GroupBy(static diagnostic => diagnostic.Rule.Id), static ofRule =>
            Assert.InRange(ofRule.Count(), 1, DiagnosticLimit.MostOfOneRule));
        Assert.NotEmpty(compilation.Emit());
    }

    [Fact]
    public void TheLastOneSaysHowManyMoreThereAre()
    {
        FactDiagnostic[] unknown = [.. DiagnosticLimit.Apply(SlowInputs.All["suggestions"].Compile().Diagnostics).Where(static diagnostic => diagnostic.Rule == Rules.UnknownReference)];
        Assert.Equal(DiagnosticLimit.MostOfOneRule, unknown.Length);
        Assert.All(unknown.SkipLast(1), static diagnostic => Assert.DoesNotContain("more of", diagnostic.Message, StringComparison.Ordinal));
        Assert.EndsWith(" (31900 more of FACT3001 are not shown: fix these first)", unknown[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEntryLikeManyOthersIsReportedOnce()
    {
        FactCompilation compilation = SlowInputs.All["pairs"].Compile();
        Assert.Equal(6_999, compilation.Diagnostics.Count(static diagnostic => diagnostic.Rule == Rules.LooksLikeOneEvent));
    }

    [Fact]
    public void GroupsNestedDeeperThanAnybodyWritesAreOneMistake()
    {
        string groups = string.Concat(Enumerable.Range(0, 5_000).Select(static i => i == 0
            ? "  g0: { record: G0, summary: S., fields: { n: { type: text, summary: S. } } }\n"
            : $"  g{i}: {{ record: G{i}, summary: S., fields: {{ a: {{ group: g{i - 1}, summary: S. }}, b: {{ group: g{i - 1}, summary: S. }} }} }}\n"));
        FactCompilation compilation = FactFolder.Empty
            .With("facts/schema.yaml", $"namespace: Example\ngroups:\n{groups}kinds:\n  thing: {{ record: Thing, collection: Things, summary: S., role: entity, fields: {{ n: {{ type: text, summary: S. }} }} }}\n")
            .Compile();
        Assert.Equal("The group 'g32' holds more than 32 groups one in another: take some of them out", Assert.Single(compilation.Diagnostics).Message);
    }
}
