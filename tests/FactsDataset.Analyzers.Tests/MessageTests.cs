using System.Collections.Immutable;
using FactsDataset.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Analyzers.Tests;

/// <summary>A message says what was found, and what to write instead.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("doe-genva-2001", "'doe-genva-2001' is not an id of Visits: did you mean 'doe-geneva-2001' or 'doe-geneva-2002'?")]
    [InlineData("Doe-Geneva-2002", "'Doe-Geneva-2002' is not an id of Visits: did you mean 'doe-geneva-2002' or 'doe-geneva-2001'?")]
    [InlineData("openning", "'openning' is not an id of Visits: did you mean 'opening'?")]
    [InlineData("no-such-visit", "'no-such-visit' is not an id of Visits: the nearest is 'roe-oslo-2003'")]
    [InlineData("oslo", "'oslo' is not an id of Visits: the nearest is 'roe-oslo-2003'")]
    [InlineData("jane-doe", "'jane-doe' is not an id of Visits: it is one of People")]
    [InlineData("", "'' is not an id of Visits: nothing in Visits is called like it")]
    [InlineData("q\nx\"", "'q\\nx\\\"' is not an id of Visits: nothing in Visits is called like it")]
    public async Task OfAnUnknownIdNamesTheNearest(string id, string expected)
    {
        Diagnostic diagnostic = await FindAsync(id);
        Assert.Equal("FACT9001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(expected, Text(diagnostic));
    }

    [Fact]
    public async Task ShowsNoMoreOfATextThanAnIdIsLong()
    {
        string text = Text(await FindAsync(new string('x', 5000)));
        Assert.Equal($"'{new string('x', 100)}…' is not an id of Visits: nothing in Visits is called like it", text);
    }

    [Theory]
    [InlineData("doe-genf-2001", "'doe-genf-2001' is a retired id of Visits: write 'doe-geneva-2001' instead")]
    [InlineData("older", "'older' is a retired id of Visits: write 'doe-geneva-2001' instead")]
    [InlineData("gone", "'gone' is a retired id of Visits: nothing has taken its place, so leave it out or name another")]
    [InlineData("loop-a", "'loop-a' is a retired id of Visits: nothing has taken its place, so leave it out or name another")]
    public async Task OfARetiredIdNamesItsSuccessor(string id, string expected)
    {
        Diagnostic diagnostic = await FindAsync(id);
        Assert.Equal("FACT9002", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(expected, Text(diagnostic));
    }

    [Theory]
    [InlineData("opening", "Visits.First is this entry, found without a search and never null")]
    [InlineData("doe-geneva-2001", "Visits.DoeGeneva2001 is this entry, found without a search and never null")]
    public async Task OfALookUpNamesTheMember(string id, string expected)
    {
        Diagnostic diagnostic = await FindAsync(id);
        Assert.Equal("FACT9003", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal(expected, Text(diagnostic));
        Assert.Equal($"Visits.Find(\"{id}\")", diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("roe-oslo-2003")]
    [InlineData("doe-geneva-2002")]
    public async Task NoMemberIsNamedThatIsObsoleteOrMissing(string id) => Assert.Empty(await AnalyzeAsync($"_ = Visits.Find(\"{id}\");"));

    [Fact]
    public async Task NoMemberIsNamedWhereAPropertyCannotStand() => Assert.Empty(await AnalyzeAsync("Visits.Find(\"opening\");"));

    private static async Task<Diagnostic> FindAsync(string id) =>
        Assert.Single(await AnalyzeAsync($"_ = Visits.Find({Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(id, quote: true)});"));

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string statement) =>
        Consumer.OfPackage.With($"using Invented; public class C {{ public void M() {{ {statement} }} }}").AnalyzeAsync();

    private static string Text(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
