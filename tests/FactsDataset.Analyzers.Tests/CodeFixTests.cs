using FactsDataset.Analyzers.Tests.Harness;

namespace FactsDataset.Analyzers.Tests;

/// <summary>What is offered instead of an id, and what it leaves of the code around.</summary>
public class CodeFixTests
{
    [Fact]
    public async Task TheNearestIdsAreOfferedFirstAndTheirMembersAfterThem() => Assert.Equal(
        ["Replace by 'doe-geneva-2001'", "Replace by 'doe-geneva-2002'", "Use the member DoeGeneva2001"],
        await In("Visits.Find(\"doe-genva-2001\")").TitlesAsync());

    [Theory]
    [InlineData("Visits.Find(\"gone\")")]
    [InlineData("Visits.Find(\"jane-doe\")")]
    public async Task NothingIsOfferedWhereNothingIsRight(string expression) => Assert.Empty(await In(expression).TitlesAsync());

    [Theory]
    [InlineData("Visits.Find(\"no-such-visit\")", "roe-oslo-2003", "Visits.Find(\"roe-oslo-2003\")")]
    [InlineData("Visits.Find(\"doe-genva-2001\")", "doe-geneva-2002", "Visits.Find(\"doe-geneva-2002\")")]
    [InlineData("Visits.Find( /* here */ \"openning\" /* and there */ )", "opening", "Visits.Find( /* here */ \"opening\" /* and there */ )")]
    [InlineData("Visits.Find(id: (@\"openning\"))", "opening", "Visits.Find(id: (\"opening\"))")]
    [InlineData("Visits.Find(\"doe-\" + \"genf-2001\")", "doe-geneva-2001", "Visits.Find(\"doe-geneva-2001\")")]
    [InlineData("Visits.Find(Wrong)", "opening", "Visits.Find(\"opening\")")]
    [InlineData("Visits.Find(flag ? \"openning\" : \"opening\")", "opening", "Visits.Find(flag ? \"opening\" : \"opening\")")]
    [InlineData("new Trip(\"openning\")", "opening", "new Trip(\"opening\")")]
    [InlineData("new Trip(\"opening\") { Next = \"openning\" }", "opening", "new Trip(\"opening\") { Next = \"opening\" }")]
    public async Task AnIdReplacesTheConstantAndNothingElse(string expression, string id, string expected) =>
        Assert.Equal([Source(expected)], await In(expression).ApplyAsync($"Replace by '{id}'"));

    [Theory]
    [InlineData("Visits.Find(\"doe-geneva-2001\")", "DoeGeneva2001", "Visits.DoeGeneva2001")]
    [InlineData("Visits.Find(\"opening\")", "First", "Visits.First")]
    [InlineData("Invented.Visits.Find(id: \"opening\")?.Id", "First", "Invented.Visits.First?.Id")]
    [InlineData("Find(\"opening\")", "First", "First")]
    [InlineData("/* a */ Visits.Find(\"opening\") /* b */ is null", "First", "/* a */ Visits.First /* b */ is null")]
    [InlineData("Visits\n            .Find(\"opening\")!.Id", "First", "Visits\n            .First!.Id")]
    [InlineData("Visits.Find(\"doe-genf-2001\")", "DoeGeneva2001", "Visits.DoeGeneva2001")]
    [InlineData("Visits.Find(\"openning\")", "First", "Visits.First")]
    public async Task AMemberReplacesTheCallAndNothingElse(string expression, string member, string expected) =>
        Assert.Equal([Source(expected)], await In(expression).ApplyAsync($"Use the member {member}"));

    [Fact]
    public async Task AnAttributeIsMendedToo()
    {
        const string before = """
            using System;
            using FactsDataset.Core;
            using Invented;
            [AttributeUsage(AttributeTargets.All)]
            public sealed class AboutAttribute([FactId(typeof(People))] string person) : Attribute { public string Person => person; }
            [About("jan-doe")]
            public class C;
            """;
        Assert.Equal([before.Replace("jan-doe", "jane-doe", StringComparison.Ordinal)], await new FixRun(before).ApplyAsync("Replace by 'jane-doe'"));
    }

    private static FixRun In(string expression) => new(Source(expression));

    private static string Source(string expression) => $$"""
        using System;
        using FactsDataset.Core;
        using Invented;
        using static Invented.Visits;

        public class Trip([FactId(typeof(Visits))] string visit)
        {
            private const string Wrong = "openning";

            [FactId(typeof(Visits))]
            public string? Next { get; init; } = visit;

            public static object? M(bool flag)
            {
                return {{expression}};
            }
        }
        """;
}
