using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Compiler.Tests.Syntax;

/// <summary>A slip in the layout of entries is one mistake, whatever follows from it, and its message says what to write.</summary>
public class OneSlipTests
{
    private const string Entry = "    title: x\n    when: 2001\n    crew:\n      - { who: y }\n";

    [Theory]
    [InlineData("  a:\n    title: x\n  ⟦when⟧: 2001\n    crew:\n      - { who: y }\n", "a!", "indent them alike, further than the id")]
    [InlineData("  a:\n    title: x\n    when: 2001\n  ⟦crew⟧:\n      - { who: y }\n", "a!", "indent them alike, further than the id")]
    [InlineData("  a:\n    title: x\n   ⟦when⟧: 2001\n    crew:\n      - { who: y }\n", "a!", null)]
    public void FieldIndentedLikeAnId(string entry, string ids, string? advice) => AssertOne(entry + "  b:\n" + Entry, ids + " b", advice);

    [Theory]
    [InlineData("  when:\n")]
    [InlineData("  crew:\n")]
    [InlineData("  title:\n")]
    public void AnIdMayBeCalledAsAFieldIs(string id)
    {
        FactFileSyntax file = FactFileParser.Parse("x.yaml", "kind: tale\nentries:\n  a:\n" + Entry + id + Entry + "  b:\n" + Entry + id.TrimEnd('\n', ':') + "2: { title: x, when: 2001 }\n  who: {}\n");
        Assert.Empty(file.Diagnostics);
        Assert.Equal(5, file.Entries.Count);
    }

    [Fact]
    public void IdIndentedLikeAField() => AssertOne("  a:\n" + Entry + "    ⟦b⟧:\n" + Entry + "  c:\n" + Entry, "a b! c", "as its first one is; indent this id alike");

    [Fact]
    public void FirstIdIndentedLikeAField() => AssertOne("    ⟦a⟧:\n" + Entry + "  b:\n" + Entry, "a! b", "indented by 2 spaces; indent this id alike");

    [Fact]
    public void MissingId() => AssertOne("  a:\n" + Entry + Entry.Replace("title", "⟦title⟧", StringComparison.Ordinal) + "  c:\n" + Entry, "a c", "write the id in the line above");

    [Fact]
    public void FirstIdMissing() => AssertOne(Entry.Replace("title", "⟦title⟧", StringComparison.Ordinal) + "  b:\n" + Entry, "b", "write the id in the line above");

    [Fact]
    public void IdJoinedToTheKeyBelowIt() => AssertOne("  ⟦a:title⟧: x\n    when: 2001\n  b:\n" + Entry, "a! b", "a blank is missing after a colon");

    [Theory]
    [InlineData("t: 'Surprise' ⟦visit⟧", "put the whole value in quotes: \"'Surprise' visit\"")]
    [InlineData("t: [Update] ⟦Shoigu⟧", "put the whole value in quotes: \"[Update] Shoigu\"")]
    [InlineData("t: { note: a, ⟦which was b.⟧ }", "put the whole value before it in quotes if the comma is part of that")]
    [InlineData("u: v\n    ⟦t:x⟧", "a blank is missing after a colon")]
    [InlineData("t: { ⟦a:b⟧ }", "a blank is missing after a colon")]
    [InlineData("t: { ⟦a b⟧ }", "a colon is missing")]
    [InlineData("t: \"C:⟦\\q⟧\"", "double the backslash if one is meant, as in a Windows path, or use single quotes")]
    public void MessageSaysWhatToWrite(string marked, string advice)
    {
        var markup = Markup.Of("kind: m\nentries:\n  a:\n    " + marked + "\n");
        FactFileSyntax file = FactFileParser.Parse(SyntaxProbe.Path, markup.Text);
        Assert.Contains(advice, Assert.Single(file.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Equal(Assert.Single(markup.Marks), (file.Diagnostics[0].Location.Range.Start, file.Diagnostics[0].Location.Range.End));
    }

    private static void AssertOne(string entries, string ids, string? advice)
    {
        var markup = Markup.Of("kind: m\nentries:\n" + entries);
        FactFileSyntax file = FactFileParser.Parse(SyntaxProbe.Path, markup.Text);
        Assert.True(file.Diagnostics.Count == 1, string.Join('\n', file.Diagnostics.Select(static found => found.Message)));
        Assert.Equal(Assert.Single(markup.Marks), (file.Diagnostics[0].Location.Range.Start, file.Diagnostics[0].Location.Range.End));
        Assert.Contains(advice ?? string.Empty, file.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal(ids, SyntaxProbe.Ids(file));
    }
}
