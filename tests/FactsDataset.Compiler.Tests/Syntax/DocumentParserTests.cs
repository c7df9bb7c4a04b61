using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Tests.Syntax;

public class DocumentParserTests
{
    private const string Path = "facts/schema.yaml";

    [Fact]
    public void DocumentIsOneMapping()
    {
        DocumentSyntax document = DocumentParser.Parse(Path, "# note\nnamespace: Own\nkinds:\n  visit: { role: fact }\n");
        Assert.Empty(document.Diagnostics);
        Assert.Equal("Own", ((ScalarSyntax)document.Root!.Find("namespace")!.Value).Text);
        var kinds = (MappingSyntax)document.Root.Find("kinds")!.Value;
        Assert.Equal("visit", Assert.Single(kinds.Pairs).Key.Text);
        Assert.Equal(7, document.Root.Range.Start);
        Assert.Null(document.Root.Find("groups"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF# note\n\n")]
    public void EmptyDocumentHasNoRoot(string text)
    {
        DocumentSyntax document = DocumentParser.Parse(Path, text);
        Assert.Null(document.Root);
        Assert.Empty(document.Diagnostics);
    }

    [Theory]
    [InlineData("⟦text⟧\n", "FACT2003")]
    [InlineData("- ⟦a\n- b⟧\n", "FACT2003")]
    [InlineData("a: x\nb: ⟦\"y⟧\n", "FACT0001")]
    [InlineData("a: x\n⟦- ⟧b\n", "FACT0001")]
    public void DocumentThatIsNoMappingHasNoRoot(string marked, string rule)
    {
        var markup = Markup.Of(marked.Replace("- ⟧", "-⟧ ", StringComparison.Ordinal));
        DocumentSyntax document = DocumentParser.Parse(Path, markup.Text);
        SyntaxProbe.AssertReports(markup, document.Diagnostics, [rule]);
        Assert.Null(document.Root);
    }

    [Theory]
    [InlineData("⟦%YAML 1.2⟧\n⟦---⟧\na: x\n⟦...⟧\n", "FACT0002", "FACT0002", "FACT0002")]
    [InlineData("a: x\n⟦---⟧\nb: y\n", "FACT0002")]
    [InlineData("a: ⟦&n⟧ x\n⟦a⟧: z\nb: ⟦*n⟧\n", "FACT0002", "FACT0003", "FACT0002")]
    public void DocumentKeepsToTheStrictSubset(string marked, params string[] rules)
    {
        var markup = Markup.Of(marked);
        DocumentSyntax document = DocumentParser.Parse(Path, markup.Text);
        SyntaxProbe.AssertReports(markup, document.Diagnostics, rules);
        Assert.Equal("x", ((ScalarSyntax)document.Root!.Find("a")!.Value).Text);
    }
}
