using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Tests.Syntax;

public class RangeTests
{
    [Theory]
    [InlineData("⟦plain text⟧   # a comment")]
    [InlineData("⟦'single ''quoted'' text'⟧")]
    [InlineData("⟦\"double \\\"quoted\\\" text\"⟧ # a comment")]
    [InlineData("⟦\"over\n      two lines\"⟧")]
    [InlineData("⟦plain over\n      two lines⟧   ")]
    [InlineData("\n      ⟦on the next line⟧")]
    [InlineData("⟦|\n      one\n\n      two⟧\n\n    # a comment")]
    [InlineData("⟦>-\n      one\n      two  ⟧\n")]
    [InlineData("⟦|-⟧\n")]
    [InlineData("⟦قرأ جين دو الرسالة⟧  ")]
    [InlineData("⟦'Doe 😀 قال Roe'⟧ # 😀")]
    [InlineData("⟦[]⟧")]
    [InlineData("⟦{ }⟧")]
    [InlineData("[ ⟦one, 'two'⟧ ]")]
    [InlineData("{ ⟦one: two⟧ }")]
    [InlineData("{ 'نص': 1, ⟦x⟧: 2 }", true)]
    [InlineData("\n      - ⟦one\n      - { two: three⟧ }\n\n")]
    [InlineData("\n    - ⟦one\n    - two⟧\n")]
    [InlineData("\n      ⟦one: 1\n      two: '2'⟧\n")]
    [InlineData("⟦~⟧")]
    public void RangeOfAValueIsExact(string marked, bool isLastKey = false)
    {
        foreach (string lineBreak in new[] { "\n", "\r\n", "\r" })
        {
            foreach (string end in new[] { "\n", string.Empty, "\n  next: {}\n" })
            {
                string source = "kind: meeting\nentries:\n  first:\n    before: 'نص 😀'\n    field: " + marked + end;
                var markup = Markup.Of(source.Replace("\n", lineBreak, StringComparison.Ordinal));
                FactFileSyntax file = FactFileParser.Parse(SyntaxProbe.Path, markup.Text);
                Assert.Empty(file.Diagnostics);
                SyntaxNode node = SyntaxProbe.At(file, "first", "field");
                node = isLastKey ? ((MappingSyntax)node).Pairs[^1].Key : node;
                Assert.Equal(Assert.Single(markup.Marks), (node.Range.Start, node.Range.End));
                SyntaxProbe.AssertRange(markup.Text, node.Range);
            }
        }
    }

    [Fact]
    public void PointsCountLinesAndUtf16UnitsFromZero()
    {
        FactFileSyntax file = SyntaxProbe.Reports("kind: meeting\r\nentries:\r\n  a:\r\n    t: { '😀ب': x, y: z }\r\n");
        SyntaxNode value = SyntaxProbe.At(file, "a", "t", "y");
        Assert.Equal(new TextPoint(3, 22), value.Range.StartPoint);
        Assert.Equal(new TextPoint(3, 23), value.Range.EndPoint);
    }

    [Fact]
    public void ByteOrderMarkAtTheStartOnlyShiftsOffsets()
    {
        FactFileSyntax file = SyntaxProbe.Reports("\uFEFFkind: meeting\nentries:\n  a: { t: x }\n");
        Assert.Equal(new TextPoint(0, 7), file.Kind!.Range.StartPoint);
        Assert.Equal("x", SyntaxProbe.TextAt(file, "a", "t"));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("2018")]
    [InlineData("1e5")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("2001-05-09")]
    public void ValuesStayTextWhateverYamlGuesses(string value)
    {
        FactFileSyntax file = SyntaxProbe.Reports($"kind: meeting\nentries:\n  a:\n    t: {value}\n");
        Assert.Equal(value, SyntaxProbe.TextAt(file, "a", "t"));
    }

    [Fact]
    public void EscapesComeBackUnchanged()
    {
        FactFileSyntax file = SyntaxProbe.Reports(
            "kind: meeting\nentries:\n  a:\n    t: \"\\u202E\\t\\x07\\uD83D\\uDE00\\u2028\"\n    u: جین\u200Cدو\n");
        Assert.Equal("\u202E\t\u0007😀\u2028", SyntaxProbe.TextAt(file, "a", "t"));
        Assert.Equal("جین\u200Cدو", SyntaxProbe.TextAt(file, "a", "u"));
    }

    [Fact]
    public void BlockTextKeepsItsLines()
    {
        FactFileSyntax file = SyntaxProbe.Reports(
            "kind: meeting\nentries:\n  a:\n    t: |\n      one\n        two\n\n      three\n    u: >\n      one\n      two\n  b: {}\n");
        Assert.Equal("one\n  two\n\nthree\n", SyntaxProbe.TextAt(file, "a", "t"));
        Assert.Equal("one two\n", SyntaxProbe.TextAt(file, "a", "u"));
        Assert.Equal("a b", SyntaxProbe.Ids(file));
    }
}
