using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Tests.Syntax;

namespace FactsDataset.Compiler.Tests.Yaml;

/// <summary>What each construct reads as, and where those are refused that look like it.</summary>
public class ConstructTests
{
    [Theory]
    [InlineData("a: b", """{"a":"b",}""")]
    [InlineData("a: b\n  c\n\n\n  d  \ne: f", """{"a":"b c\n\nd","e":"f",}""")]
    [InlineData("a: b\n  - c", """{"a":"b - c",}""")]
    [InlineData("a: -b\nc: ?d\ne: :f\ng: a#b", """{"a":"-b","c":"?d","e":":f","g":"a#b",}""")]
    [InlineData("a: b:c\nd: e,f]g", """{"a":"b:c","d":"e,f]g",}""")]
    [InlineData("'a': \"b\"\n\"c\" : d", """{"a":"b","c":"d",}""")]
    [InlineData("a: 'b''c'\nd: ''", """{"a":"b'c","d":"",}""")]
    [InlineData("a: 'b \\n\n\n\n   c'", """{"a":"b \\n\n\nc",}""")]
    [InlineData("a: \"b\\tc\\\"\\\\\\/\\x41\\u0042\\U0001F600\"", "{\"a\":\"b\\tc\\\"\\\\/AB\\uD83D\\uDE00\",}")]
    [InlineData("a: \"b \\\n   c\"", """{"a":"b c",}""")]
    [InlineData("a: \"b\\t \n  c\"", """{"a":"b\t c",}""")]
    [InlineData("a: \"b\\\n\n  \\ c\"", """{"a":"b\n c",}""")]
    [InlineData("a: \"b\n \t c\"", """{"a":"b c",}""")]
    public void PlainAndQuotedTexts(string text, string value) => AssertReads(text, value);

    [Theory]
    [InlineData("a: |\n  b\n  c\nd: e", """{"a":"b\nc\n","d":"e",}""")]
    [InlineData("a: |-\n  b\n\n\nd: e", """{"a":"b","d":"e",}""")]
    [InlineData("a: |+\n  b\n\n\nd: e", """{"a":"b\n\n\n","d":"e",}""")]
    [InlineData("a: |2\n   b\n  c\n", """{"a":" b\nc\n",}""")]
    [InlineData("a: |+1 # x\n  b\n", """{"a":" b\n",}""")]
    [InlineData("a: >\n  b\n  c\n\n  d\n   e\n   f\n  g\n", """{"a":"b c\nd\n e\n f\ng\n",}""")]
    [InlineData("a: >-\n\n  b\n\n\n  c", """{"a":"\nb\n\nc",}""")]
    [InlineData("- |\n b\n- >\n c\n", """["b\n","c\n",]""")]
    [InlineData("a: |\n# b\nc: d", """{"a":"","c":"d",}""")]
    [InlineData("a: |\n  b\n   ", """{"a":"b\n \n",}""")]
    [InlineData("a: |\n  b", """{"a":"b",}""")]
    [InlineData("- |+\n   ", """["\n",]""")]
    [InlineData("a: |\n \t\nb: c", """{"a":"\t\n","b":"c",}""")]
    public void BlockTexts(string text, string value) => AssertReads(text, value);

    [Theory]
    [InlineData("a:\n- b\n- c\nd: e", """{"a":["b","c",],"d":"e",}""")]
    [InlineData("a:\n  - b\n  -\n    c: d\n    e: f\n  - - g\n    - h", """{"a":["b",{"c":"d","e":"f",},["g","h",],],}""")]
    [InlineData("a:\n  b:\n    c: d\n  e: f", """{"a":{"b":{"c":"d",},"e":"f",},}""")]
    [InlineData("a:\n\n  # b\n  c", """{"a":"c",}""")]
    [InlineData("a:\n \tb", """{"a":"b",}""")]
    [InlineData("- a: b\n  c: d", """[{"a":"b","c":"d",},]""")]
    public void BlockCollections(string text, string value) => AssertReads(text, value);

    [Theory]
    [InlineData("[]", "[]")]
    [InlineData("{ }", "{}")]
    [InlineData("[ a, 'b', \"c\", [ d ], ]", """["a","b","c",["d",],]""")]
    [InlineData("{ a: b, \"c\":d, 'e' : [ f: g ], h: \"i\", }", """{"a":"b","c":"d","e":[{"f":"g",},],"h":"i",}""")]
    [InlineData("a: [ b\n  c,\n  # d\n  e ]", """{"a":["b c","e",],}""")]
    [InlineData("a: {\n  b: c\n}\nd: e", """{"a":{"b":"c",},"d":"e",}""")]
    [InlineData("{ a\n  b: c }", """{"a b":"c",}""")]
    [InlineData("{ a\n  : b }", """{"a":"b",}""")]
    [InlineData("{ a:b: c }", """{"a:b":"c",}""")]
    [InlineData("[ -a, a-b ]", """["-a","a-b",]""")]
    public void FlowCollections(string text, string value) => AssertReads(text, value);

    [Theory]
    [InlineData("a: \"b\n⟦\t⟧c\"")]
    [InlineData("a: ⟦'b⟧\nc'")]
    [InlineData("- [\n⟦\t⟧a,\n b ]")]
    [InlineData("a: ⟦[⟧ b,\nc ]")]
    [InlineData("a: ⟦|⟧\n\t\nb: c")]
    [InlineData("a: ⟦|⟧\n   \n b")]
    [InlineData("a: ⟦|0⟧\n b")]
    [InlineData("a: ⟦|x⟧\n b")]
    [InlineData("a: ⟦>#⟧\n b")]
    [InlineData("-⟦\t⟧- a")]
    [InlineData("- ⟦a⟧\n b: c")]
    [InlineData("a: 'b' ⟦c⟧")]
    [InlineData("a: [ b ] ⟦c⟧")]
    [InlineData("a: [ b, ⟦- c⟧ ]")]
    [InlineData("a: ⟦]⟧")]
    [InlineData("a:\n  b\n⟦c⟧")]
    [InlineData("[ ⟦a⟧\n  b: c ]")]
    public void WhatOnlyLooksLikeOneIsRefused(string marked)
    {
        var markup = Markup.Of(marked.Replace("⟦- c⟧", "⟦-⟧ c", StringComparison.Ordinal));
        SyntaxProbe.AssertReports(markup, YamlTree.Of(markup.Text).Diagnostics, [Rules.MalformedYaml.Id]);
    }

    private static void AssertReads(string text, string value)
    {
        foreach (string lineBreak in new[] { "\n", "\r\n", "\r" })
        {
            YamlTree read = YamlTree.Of(text.Replace("\n", lineBreak, StringComparison.Ordinal));
            Assert.Empty(read.Diagnostics);
            Assert.Equal(value, read.Value);
        }
    }
}
