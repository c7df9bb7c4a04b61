using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Compiler.Tests.Syntax;

public class HiddenCharacterTests
{
    private const string Frame = "kind: meeting\nentries:\n  a:\n    t: x\n";

    [Theory]
    [InlineData('\u0000', "U+0000 NULL")]
    [InlineData('\u0007', "U+0007 BELL")]
    [InlineData('\u000B', "U+000B LINE TABULATION")]
    [InlineData('\u000C', "U+000C FORM FEED")]
    [InlineData('\u007F', "U+007F DELETE")]
    [InlineData('\u0085', "U+0085 NEXT LINE")]
    [InlineData('\u0090', "U+0090, a control character")]
    [InlineData('\u00AD', "U+00AD SOFT HYPHEN")]
    [InlineData('\u061C', "U+061C ARABIC LETTER MARK")]
    [InlineData('\u200B', "U+200B ZERO WIDTH SPACE")]
    [InlineData('\u200F', "U+200F RIGHT-TO-LEFT MARK")]
    [InlineData('\u2028', "U+2028 LINE SEPARATOR")]
    [InlineData('\u2029', "U+2029 PARAGRAPH SEPARATOR")]
    [InlineData('\u202E', "U+202E RIGHT-TO-LEFT OVERRIDE")]
    [InlineData('\u2066', "U+2066 LEFT-TO-RIGHT ISOLATE")]
    [InlineData('\uFDD0', "U+FDD0, a noncharacter")]
    [InlineData('\uFE0F', "U+FE0F, a variation selector")]
    [InlineData('\uFEFF', "U+FEFF ZERO WIDTH NO-BREAK SPACE")]
    [InlineData('\uFFFD', "U+FFFD REPLACEMENT CHARACTER")]
    [InlineData('\uFFFE', "U+FFFE, a noncharacter")]
    [InlineData('\uD83D', "U+D83D, half of a surrogate pair")]
    [InlineData('\uDE00', "U+DE00, half of a surrogate pair")]
    public void HiddenCharacterIsNamedWhereItStands(char character, string name)
    {
        foreach (string value in new[] { "one⟦H⟧two", "one⟦H⟧", "⟦H⟧one", "'one ⟦H⟧ two'", "\"one\"⟦H⟧", "[ one,⟦H⟧ two ]", "one  # ⟦H⟧ two" })
        {
            string marked = Frame + "    u: " + value.Replace('H', character) + "\n    v: last\n  b: {}\n";
            FactFileSyntax file = SyntaxProbe.Reports(marked, "FACT0004");
            Assert.StartsWith($"The text holds {name}: ", file.Diagnostics[0].Message, StringComparison.Ordinal);
            Assert.Equal("last", SyntaxProbe.TextAt(file, "a", "v"));
            Assert.Equal("a b", SyntaxProbe.Ids(file));
        }
    }

    [Theory]
    [InlineData("\U0001FFFE", "U+1FFFE, a noncharacter")]
    [InlineData("\U000E0041", "U+E0041, an invisible character")]
    [InlineData("\U000E0100", "U+E0100, a variation selector")]
    public void HiddenCharacterOfTwoUnitsIsCoveredWhole(string character, string name)
    {
        FactFileSyntax file = SyntaxProbe.Reports($"{Frame}    u: one⟦{character}⟧two\n", "FACT0004");
        Assert.StartsWith($"The text holds {name}: ", file.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Contains($"\\U{char.ConvertToUtf32(character, 0):X8}", file.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क्\u200Dष")]
    [InlineData("آية\u06DD")]
    [InlineData("قال Doe: \"نعم\" 12٪ 😀")]
    [InlineData("a\u00A0b")]
    public void WhatCanBeSeenOrIsNeededIsAllowed(string text)
    {
        FactFileSyntax file = SyntaxProbe.Reports($"{Frame}    u: '{text}'\n");
        Assert.Equal(text, SyntaxProbe.TextAt(file, "a", "u"));
    }

    [Fact]
    public void OnlyTheValueThatHoldsItIsDamaged()
    {
        FactFileSyntax file = FactFileParser.Parse(
            SyntaxProbe.Path, "kind: m\nentries:\n  a:\n    t: [ x\u202Ey, z ]\n    u: 'v'\u202E\n    w: \"\\u202E\"\n");
        Assert.True(SyntaxProbe.At(file, "a", "t", "0").IsDamaged);
        Assert.False(SyntaxProbe.At(file, "a", "t", "1").IsDamaged);
        Assert.False(SyntaxProbe.At(file, "a", "t").IsDamaged);
        Assert.False(SyntaxProbe.At(file, "a", "u").IsDamaged);
        Assert.False(SyntaxProbe.At(file, "a", "w").IsDamaged);
    }

    [Fact]
    public void DamagedIdAndKeyAreKeptAndSaidToBeDamaged()
    {
        FactFileSyntax file = FactFileParser.Parse(
            SyntaxProbe.Path, "\u200Bkind: m\nentries:\n  a\u200Bb:\n    t\u200B: x\n    u: y\n");
        Assert.Equal(3, file.Diagnostics.Count);
        Assert.All(file.Diagnostics, found => Assert.Equal(Rules.HiddenCharacter, found.Rule));
        EntrySyntax entry = Assert.Single(file.Entries);
        Assert.True(entry.Id.IsDamaged);
        Assert.True(entry.Body!.Pairs[0].Key.IsDamaged);
        Assert.False(entry.Body.Pairs[1].Key.IsDamaged);
    }

    [Fact]
    public void RunIsReportedOnce()
    {
        FactFileSyntax file = SyntaxProbe.Reports($"{Frame}    u: one⟦{new string('\u200B', 50_000)}⟧two\n", "FACT0004");
        Assert.Contains("U+200B ZERO WIDTH SPACE and 49999 more hidden characters after it", file.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FileFullOfThemIsReportedAHundredTimes()
    {
        string text = string.Concat(Enumerable.Repeat("x\u200B", 50_000));
        Assert.Equal(100, FactFileParser.Parse("f", $"{Frame}    u: {text}\n").Diagnostics.Count);
    }

    [Fact]
    public void RemedyNamesTheEscape()
    {
        FactFileSyntax file = SyntaxProbe.Reports($"{Frame}    u: one⟦\u202E⟧two\n", "FACT0004");
        Assert.Equal(
            "The text holds U+202E RIGHT-TO-LEFT OVERRIDE: remove it, or write it as \\u202E between double quotes",
            file.Diagnostics[0].Message);
    }
}
