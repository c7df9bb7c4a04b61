using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Compiler.Tests.Syntax;

public class MalformedEntryTests
{
    [Theory]
    [InlineData("unclosed double quote", "  b:\n    title: ⟦\"Doe receives⟧\n    when: 2001")]
    [InlineData("unclosed double quote at the end", "  b:\n    title: ⟦\"⟧")]
    [InlineData("unclosed single quote", "  b:\n    title: ⟦'Doe receives⟧\n    when: 2001")]
    [InlineData("quote closed by the next one", "  b:\n    title: ⟦'Doe receives⟧\n    at: '14'")]
    [InlineData("unclosed bracket", "  b:\n    title: ⟦[⟧ one, two\n    when: 2001")]
    [InlineData("unclosed bracket, nothing after it", "  b:\n    title: ⟦[⟧")]
    [InlineData("unclosed brace", "  b:\n    title: ⟦{⟧ one: two\n    when: 2001")]
    [InlineData("unclosed inner brace", "  b:\n    title: [ { one: two ⟦]⟧")]
    [InlineData("bracket too many", "  b:\n    title: [ one ] ⟦]⟧\n    when: 2001")]
    [InlineData("missing comma", "  b:\n    title:\n      - { 'one': 'two' ⟦'three'⟧: four }")]
    [InlineData("two texts without colon", "  b:\n    title: { \"one\" ⟦\"two\"⟧ }")]
    [InlineData("two commas", "  b:\n    title: [ one, ⟦,⟧ two ]")]
    [InlineData("missing colon", "  b:\n    title: x\n    ⟦when 2001⟧\n    place: y")]
    [InlineData("missing colon in the first field", "  b:\n    ⟦title x⟧\n    when: 2001")]
    [InlineData("half a key", "  b:\n    title: x\n    ⟦whe⟧")]
    [InlineData("missing colon after the id", "  ⟦b⟧\n    title: x\n    when: 2001")]
    [InlineData("half an id", "  ⟦b⟧")]
    [InlineData("two values", "  b:\n    title: Doe⟦:⟧ receives")]
    [InlineData("tab in the indentation", "  b:\n    title: x\n⟦\t⟧  when: 2001")]
    [InlineData("tab after spaces", "  b:\n    title:\n      one: x\n    ⟦\t⟧  two: y")]
    [InlineData("tab before the first field", "  b:\n  ⟦\t⟧title: x")]
    [InlineData("field indented too little", "  b:\n    title: x\n   ⟦when⟧: 2001")]
    [InlineData("field indented too much", "  b:\n    title: ⟦x⟧\n      when: 2001")]
    [InlineData("list after a text", "  b:\n    title: x\n    ⟦-⟧ one")]
    [InlineData("list in the line of its key", "  b:\n    title: ⟦-⟧ one")]
    [InlineData("at sign", "  b:\n    title: ⟦@⟧doe")]
    [InlineData("backtick", "  b:\n    title: ⟦`⟧doe")]
    [InlineData("percent sign", "  b:\n    title: ⟦%⟧doe")]
    [InlineData("unknown escape", "  b:\n    title: \"a⟦\\q⟧b\"")]
    [InlineData("escape of half a character", "  b:\n    title: \"a⟦\\uD83D⟧b\"")]
    [InlineData("colon that the scanner drops", "  b:\n    l: [ [ x ], ⟦:doe⟧ ]")]
    [InlineData("escapes that are no pair", "  b:\n    title: \"a\\uD83D⟦\\u0041⟧b\"")]
    [InlineData("star alone", "  b:\n    title: ⟦*⟧ doe")]
    [InlineData("comment after a quote", "  b:\n    title: \"doe\"⟦#⟧ roe")]
    [InlineData("block text with content in its first line", "  b:\n    title: ⟦| Doe receives⟧\n    when: 2001")]
    public void MalformedEntryCostsOnlyItself(string shape, string entry)
    {
        Assert.NotEmpty(shape);
        foreach (string lineBreak in new[] { "\n", "\r\n", "\r" })
        {
            string source = $"kind: meeting\nentries:\n  a:\n    title: x\n{entry}\n  c:\n    title: y\n";
            source = source.Replace("\n", lineBreak, StringComparison.Ordinal);
            FactFileSyntax file = SyntaxProbe.Reports(source, "FACT0001");
            Assert.Equal("a b! c", SyntaxProbe.Ids(file));
            Assert.Equal("x", SyntaxProbe.TextAt(file, "a", "title"));
            Assert.Equal("y", SyntaxProbe.TextAt(file, "c", "title"));
            Assert.Equal("b", TextOf(file.Entries[1], Markup.Of(source).Text));
        }

        static string TextOf(EntrySyntax entry, string text) => text[entry.Id.Range.Start..entry.Id.Range.End];
    }

    [Theory]
    [InlineData("    title: x\n    tit\n", false)]
    [InlineData("    title: x\n    evidence:\n      - { at: \"14:0\n", false)]
    [InlineData("    title: x\n      b:\n        title: y\n", true)]
    [InlineData("    title: x\n      b:\n    title: y\n", true)]
    [InlineData("    title: x\n    b:\n    title: y\n", true)]
    public void FileIsMalformedOnlyWhereAnEntryMayBeHidden(string body, bool isMalformed)
    {
        FactFileSyntax file = FactFileParser.Parse(
            SyntaxProbe.Path, $"kind: meeting\nentries:\n  a:\n{body}  c:\n    title: z\n");
        Assert.Equal(isMalformed, file.IsMalformed);
        Assert.Equal("z", SyntaxProbe.TextAt(file, "c", "title"));
    }

    [Theory]
    [InlineData("   ⟦b⟧:\n")]
    [InlineData(" ⟦b⟧:\n")]
    [InlineData("⟦\t⟧b:\n")]
    public void EntryIndentedWronglyKeepsItsId(string header)
    {
        FactFileSyntax file = SyntaxProbe.Reports(
            $"kind: meeting\nentries:\n  a:\n    title: x\n{header}    title: y\n  c:\n    title: z\n", "FACT0001");
        Assert.Equal("a b! c", SyntaxProbe.Ids(file));
        Assert.False(file.IsMalformed);
    }

    [Fact]
    public void ManyEntriesIndentedWronglyAlikeAreReportedOnce()
    {
        FactFileSyntax file = SyntaxProbe.Reports(
            "kind: meeting\nentries:\n    a:\n        t: x\n  ⟦b⟧:\n    t: y\n  c:\n    t: y\n  d:\n    t: y\n", "FACT0001");
        Assert.Equal("a b! c! d!", SyntaxProbe.Ids(file));
    }

    [Fact]
    public void RestOfAnOpenQuoteIsNotReportedAgain()
    {
        FactFileSyntax file = SyntaxProbe.Reports(
            "kind: meeting\nentries:\n  a:\n    title: ⟦\"Doe⟧\n  receives Roe\"\n  c:\n    title: z\n", "FACT0001");
        Assert.Equal("a! c", SyntaxProbe.Ids(file));
        Assert.True(file.IsMalformed);
    }

    [Theory]
    [InlineData("  a: ⟦text⟧\n")]
    [InlineData("  a:\n    - ⟦one\n    - two⟧\n")]
    [InlineData("  a:\n  - ⟦one⟧\n")]
    [InlineData("  a: ⟦[]⟧\n")]
    public void EntryThatIsNoMappingHasTheWrongShape(string entry)
    {
        FactFileSyntax file = SyntaxProbe.Reports($"kind: meeting\nentries:\n{entry}  b: {{}}\n", "FACT2003");
        Assert.Equal("a! b", SyntaxProbe.Ids(file));
    }

    [Fact]
    public void SameIdTwiceIsLeftToLinking()
    {
        FactFileSyntax file = SyntaxProbe.Reports("kind: meeting\nentries:\n  a: { t: x }\n  a: { t: y }\n");
        Assert.Equal("a a", SyntaxProbe.Ids(file));
    }
}
