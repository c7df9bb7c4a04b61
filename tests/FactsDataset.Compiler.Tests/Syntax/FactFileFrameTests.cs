using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Compiler.Tests.Syntax;

public class FactFileFrameTests
{
    [Theory]
    [InlineData("⟦⟧")]
    [InlineData("⟦⟧# only a comment\n\n")]
    [InlineData("⟦⟧entries:\n  a: {}\n")]
    [InlineData("⟦⟧kind: meeting\n")]
    public void FileWithoutItsKeysLacksThem(string marked) =>
        Assert.False(SyntaxProbe.Reports(marked, "FACT2002").IsMalformed);

    [Theory]
    [InlineData("kind: meeting\nentries:\n")]
    [InlineData("kind: meeting\nentries:")]
    [InlineData("kind: meeting\nentries: {}\n")]
    [InlineData("kind: meeting\nentries: # none yet\n  # none\n")]
    [InlineData("entries: {\n}\nkind: meeting")]
    public void FileMayHaveNoEntries(string text)
    {
        FactFileSyntax file = SyntaxProbe.Reports(text);
        Assert.Equal("meeting", file.Kind?.Text);
        Assert.Empty(file.Entries);
        Assert.False(file.IsMalformed);
    }

    [Theory]
    [InlineData("  a: {}\n  b: {}")]
    [InlineData("\n # note\n\n    a:\n        t: x\n# note\n    b:\n        t: x\n\n  # note\n")]
    [InlineData("  { a: {},\n  b: {} }")]
    [InlineData("  \"a\": {\n    t: x\n  }\n  'b' : {\n  }\n")]
    [InlineData("  a:\n   t: |\n    one\n\n    # text\n  b: {}")]
    public void EntriesAreFoundHoweverTheyAreLaidOut(string entries)
    {
        FactFileSyntax file = SyntaxProbe.Reports($"# note\nkind: meeting\n\nentries:\n{entries}");
        Assert.Equal("a b", SyntaxProbe.Ids(file));
        Assert.False(file.IsMalformed);
    }

    [Theory]
    [InlineData("⟦knd⟧: meeting\nentries:\n  a: {}\n", "FACT2001")]
    [InlineData("kind: meeting\n⟦entires⟧:\n  a: {}\n", "FACT2001")]
    [InlineData("kind: meeting\nentries:\n  a: {}\n⟦author⟧: Doe\n", "FACT2001")]
    [InlineData("kind: meeting\n ⟦entries⟧:\n  a: {}\n", "FACT0001")]
    [InlineData("  ⟦kind⟧: meeting\nentries:\n  a: {}\n", "FACT0001")]
    [InlineData("kind: meeting\n⟦entries⟧\n  a: {}\n", "FACT0001")]
    [InlineData("kind: meeting\n⟦kind⟧: visit\nentries:\n  a: {}\n", "FACT0003")]
    [InlineData("⟦---⟧\nkind: meeting\nentries:\n  a: {}\n", "FACT0002")]
    [InlineData("kind: meeting\nentries:\n  a: {}\n⟦...⟧\n", "FACT0002")]
    [InlineData("⟦%YAML 1.2⟧\nkind: meeting\nentries:\n  a: {}\n", "FACT0002")]
    [InlineData("kind: meeting\nentries:\n  a: {}\n⟦---⟧\nkind: visit\nentries:\n  b: {}\n", "FACT0002")]
    public void SlipInTheFrameLeavesTheEntries(string marked, string rule)
    {
        FactFileSyntax file = SyntaxProbe.Reports(marked, rule);
        Assert.Equal("meeting", file.Kind?.Text);
        Assert.Equal("a", SyntaxProbe.Ids(file));
    }

    [Theory]
    [InlineData("kind: [ ⟦meeting⟧ ]\nentries: {}\n", "FACT2003", false)]
    [InlineData("⟦kind⟧:\nentries: {}\n", "FACT0002", false)]
    [InlineData("⟦kind⟧\nentries: {}\n", "FACT0001", true)]
    [InlineData("kind: meeting\nentries: ⟦text⟧\n", "FACT2003", true)]
    [InlineData("kind: meeting\nentries:\n- ⟦a⟧\n", "FACT2003", true)]
    [InlineData("kind: meeting\nentries: ⟦{⟧ a: {}\n", "FACT0001", true)]
    [InlineData("- ⟦kind: meeting⟧\n", "FACT2003", true)]
    [InlineData("{ ⟦kind: meeting, entries: {}⟧ }\n", "FACT2003", true)]
    [InlineData("kind: meeting\nentries:\n⟦a⟧:\n  t: x\n", "FACT2001", true)]
    public void BrokenFrameIsReportedOnce(string marked, string rule, bool isMalformed) =>
        Assert.Equal(isMalformed, SyntaxProbe.Reports(marked, rule).IsMalformed);

    [Fact]
    public void SecondKeyOfTheFrameNamesTheFirst()
    {
        FactFileSyntax file = FactFileParser.Parse(SyntaxProbe.Path, "kind: meeting\nkind: visit\nentries: {}\n");
        Assert.Equal(0, Assert.Single(file.Diagnostics).Related?.Range.Start);
    }

    [Fact]
    public void EntriesBelowASecondKeyAreKept()
    {
        FactFileSyntax file = SyntaxProbe.Reports("kind: m\nentries:\n  a: {}\n⟦entries⟧:\n  b: {}\n", "FACT0003");
        Assert.Equal("a b", SyntaxProbe.Ids(file));
    }

    [Fact]
    public void UnknownKeySaysWhatIsMeant()
    {
        FactFileSyntax file = SyntaxProbe.Reports("kind: meeting\n⟦entires⟧: {}\n", "FACT2001");
        Assert.Equal("A fact file has no key 'entires': did you mean 'entries'?", file.Diagnostics[0].Message);
    }

    [Fact]
    public void EqualTextsGiveEqualFiles()
    {
        const string Text = "kind: meeting\nentries:\n  a: { t: [ x, { y: z } ] }\n  b: \"\n";
        Assert.Equal(FactFileParser.Parse("f", Text), FactFileParser.Parse("f", Text));
        Assert.NotEqual(FactFileParser.Parse("f", Text), FactFileParser.Parse("f", "\n" + Text));
    }
}
