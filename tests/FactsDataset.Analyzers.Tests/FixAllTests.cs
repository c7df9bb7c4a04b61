using FactsDataset.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactsDataset.Analyzers.Tests;

/// <summary>One batch mends every id, each by its own.</summary>
public class FixAllTests
{
    private const string First = """
        using Invented;
        public static class First
        {
            public static object? A => Visits.Find("openning");
            public static object? B() => (Visits.Find("doe-genva-2001"), People.Find("jan-doe"), Visits.Find("jane-doe"));
        }
        """;

    private const string Second = """
        using Invented;
        public static class Second
        {
            public static object? A => People.Find("richard-ro");
            public static object? B => Visits.Find("gone") ?? Visits.Find("doe-genf-2001") ?? Visits.Find("older");
            public static object? C => Visits.Find("opening") ?? Visits.Find("doe-geneva-2001");
        }
        """;

    [Fact]
    public async Task EachUnknownIdBecomesItsNearest()
    {
        string[] after = await new FixRun(First, Second).ApplyToAllAsync("FACT9001", "Replace by 'opening'");
        Assert.Equal([FirstMended, Second.Replace("richard-ro\"", "richard-roe\"", StringComparison.Ordinal)], after);
    }

    [Fact]
    public async Task ADocumentAloneCanBeMended() => Assert.Equal(
        [FirstMended, Second],
        await new FixRun(First, Second).ApplyToAllAsync("FACT9001", "Replace by 'opening'", FixAllScope.Document));

    [Fact]
    public async Task ARetiredIdWithoutSuccessorDoesNotStopTheBatch() => Assert.Equal(
        [Second.Replace("doe-genf-2001", "doe-geneva-2001", StringComparison.Ordinal).Replace("older", "doe-geneva-2001", StringComparison.Ordinal)],
        await new FixRun(Second).ApplyToAllAsync("FACT9002", title: null));

    [Fact]
    public async Task EachLookUpBecomesItsMember()
    {
        const string source = """
            using Invented;
            public static class C
            {
                public static object? A => Visits.Find("opening") ?? Visits.Find("doe-geneva-2001") ?? Visits.Find("doe-geneva-2002");
                public static object? B => People.Find("jane-doe");
            }
            """;
        string expected = source
            .Replace("Visits.Find(\"opening\")", "Visits.First", StringComparison.Ordinal)
            .Replace("Visits.Find(\"doe-geneva-2001\")", "Visits.DoeGeneva2001", StringComparison.Ordinal)
            .Replace("People.Find(\"jane-doe\")", "People.JaneDoe", StringComparison.Ordinal);
        Assert.Equal([expected], await new FixRun(source).ApplyToAllAsync("FACT9003", "Use the member First"));
    }

    private static string FirstMended => First
        .Replace("openning", "opening", StringComparison.Ordinal)
        .Replace("genva", "geneva", StringComparison.Ordinal)
        .Replace("\"jan-doe", "\"jane-doe", StringComparison.Ordinal);
}
