using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Tests.Syntax;

public class StrictSubsetTests
{
    [Theory]
    [InlineData("t: ⟦&x⟧ one", "anchors")]
    [InlineData("t: ⟦&x⟧", "anchors")]
    [InlineData("⟦&x⟧ t: one", "anchors")]
    [InlineData("t: ⟦*x⟧", "aliases")]
    [InlineData("t: [ ⟦*x⟧, y ]", "aliases")]
    [InlineData("t: ⟦!!str⟧ 5", "tags")]
    [InlineData("t: ⟦!⟧ 5", "tags")]
    [InlineData("t: ⟦!own⟧ { a: b }", "tags")]
    [InlineData("⟦<<⟧: *x", "merge keys")]
    [InlineData("⟦<<⟧: { a: b }", "merge keys")]
    [InlineData("⟦?⟧ t\n    : u", "the '? ' of complex keys")]
    [InlineData("⟦?⟧ [ t ]\n    : u", "the '? ' of complex keys")]
    [InlineData("t: { ⟦?⟧ a : b }", "the '? ' of complex keys")]
    [InlineData("⟦[ a, b ]⟧: c", "lists or mappings as keys")]
    [InlineData("t: { ⟦{ a: b }⟧: c }", "lists or mappings as keys")]
    [InlineData("⟦t⟧:", "keys without a value")]
    [InlineData("⟦t⟧:   # later", "keys without a value")]
    [InlineData("⟦'t'⟧:\n    u: v", "keys without a value")]
    [InlineData("t: { ⟦a⟧: }", "keys without a value")]
    [InlineData("t: { ⟦a⟧ }", "keys without a value")]
    [InlineData("t: { ⟦a⟧: , b: c }", "keys without a value")]
    [InlineData("t:\n      - ⟦a⟧:\n      - b", "keys without a value")]
    [InlineData("t:\n      ⟦-⟧\n      - b", "list items without a value")]
    [InlineData("t:\n      - a\n      ⟦-⟧ # later", "list items without a value")]
    [InlineData("t:\n      - ⟦-⟧", "list items without a value")]
    [InlineData("⟦:⟧ x", "values without a key")]
    [InlineData("t: { ⟦''⟧: x }", "values without a key")]
    public void FeatureOutsideTheSubsetIsReportedWhereItStands(string marked, string feature)
    {
        FactFileSyntax file = SyntaxProbe.Reports(
            $"kind: meeting\nentries:\n  a:\n    first: x\n    {marked}\n    last: y\n  b:\n    t: z\n", "FACT0002");
        Assert.StartsWith($"Fact files do not use {feature}: ", file.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal("a b", SyntaxProbe.Ids(file));
        Assert.Equal("x", SyntaxProbe.TextAt(file, "a", "first"));
        Assert.Equal("y", SyntaxProbe.TextAt(file, "a", "last"));
        Assert.False(file.IsMalformed);
    }

    [Fact]
    public void EntryWithoutAValueHasNoBody()
    {
        FactFileSyntax file = SyntaxProbe.Reports("kind: meeting\nentries:\n  a: {}\n  ⟦b⟧:\n  c: {}\n", "FACT0002");
        Assert.Equal("a b! c", SyntaxProbe.Ids(file));
    }

    [Theory]
    [InlineData("- '' ")]
    [InlineData("''")]
    [InlineData("[ \"\" ]")]
    public void EmptyTextInQuotesIsAValue(string value) =>
        SyntaxProbe.Reports($"kind: meeting\nentries:\n  a:\n    t:\n      {value}\n");

    [Fact]
    public void ValueThatIsReportedIsDamaged()
    {
        FactFileSyntax file = FactFileParser.Parse(
            SyntaxProbe.Path, "kind: m\nentries:\n  a:\n    t: *x\n    u:\n    v: !!int 5\n    w: fine\n");
        Assert.True(SyntaxProbe.At(file, "a", "t").IsDamaged);
        Assert.True(SyntaxProbe.At(file, "a", "u").IsDamaged);
        Assert.True(SyntaxProbe.At(file, "a", "v").IsDamaged);
        Assert.False(SyntaxProbe.At(file, "a", "w").IsDamaged);
    }

    [Fact]
    public void MappingThatMissesAPairIsDamaged()
    {
        FactFileSyntax file = FactFileParser.Parse(
            SyntaxProbe.Path, "kind: m\nentries:\n  a:\n    <<: *x\n    t: { u: v }\n");
        Assert.True(file.Entries[0].Body!.IsDamaged);
        Assert.False(SyntaxProbe.At(file, "a", "t").IsDamaged);
    }

    [Theory]
    [InlineData("t: x\n    ⟦t⟧: y")]
    [InlineData("t: x\n    ⟦\"t\"⟧: y")]
    [InlineData("u: { t: x, ⟦t⟧: y }")]
    [InlineData("u:\n      - t: x\n        ⟦t⟧: y")]
    public void KeyThatStandsTwiceIsReportedAtTheSecond(string marked)
    {
        FactFileSyntax file = SyntaxProbe.Reports($"kind: meeting\nentries:\n  a:\n    {marked}\n", "FACT0003");
        Assert.True(file.Diagnostics[0].Related?.Range.Start < file.Diagnostics[0].Location.Range.Start);
        MappingSyntax mapping = SyntaxProbe.Walk(file.Entries[0].Body).OfType<MappingSyntax>().Single(node => node.Find("t") is not null);
        Assert.Equal("x", ((ScalarSyntax)Assert.Single(mapping.Pairs).Value).Text);
    }

    [Fact]
    public void KeyThatStandsTwiceIsFoundAmongMany()
    {
        string fields = string.Concat(Enumerable.Range(0, 30).Select(number => $"    k{number}: x\n"));
        FactFileSyntax file = SyntaxProbe.Reports($"kind: m\nentries:\n  a:\n{fields}    ⟦k3⟧: y\n    ⟦k29⟧: z\n", "FACT0003", "FACT0003");
        Assert.Equal(30, file.Entries[0].Body!.Pairs.Count);
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(80, true)]
    [InlineData(100_000, true)]
    public void NestingHasALimit(int levels, bool isTooDeep)
    {
        string brackets = new string('[', levels) + "x" + new string(']', levels);
        FactFileSyntax file = FactFileParser.Parse(
            SyntaxProbe.Path, $"kind: m\nentries:\n  a:\n    t: {brackets}\n  b: {{}}\n");
        Assert.Equal(isTooDeep ? ["FACT0002"] : [], file.Diagnostics.Select(found => found.Rule.Id));
        Assert.Equal(isTooDeep ? "a! b" : "a b", SyntaxProbe.Ids(file));
    }

    [Fact]
    public void NestingByIndentationHasTheSameLimit()
    {
        string keys = string.Concat(Enumerable.Range(2, 90).Select(level => new string(' ', level * 2) + "k:\n"));
        FactFileSyntax file = FactFileParser.Parse(
            SyntaxProbe.Path, $"kind: m\nentries:\n  a:\n{keys}  b: {{}}\n");
        Assert.Equal("FACT0002", Assert.Single(file.Diagnostics).Rule.Id);
        Assert.Equal("a! b", SyntaxProbe.Ids(file));
    }

    [Fact]
    public void AbsurdIndentationIsReportedInsteadOfRead()
    {
        FactFileSyntax file = SyntaxProbe.Reports(
            $"kind: m\nentries:\n  a:\n    t: |\n⟦{new string(' ', 3000)}⟧x\n  b: {{}}\n", "FACT0001");
        Assert.Equal("a! b", SyntaxProbe.Ids(file));
    }
}
