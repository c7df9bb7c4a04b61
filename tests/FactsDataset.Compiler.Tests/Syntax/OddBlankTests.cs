using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Syntax;

/// <summary>Blanks that look like a space and are none (FACT0004): in names, ids and codes, and at the ends of values.</summary>
public class OddBlankTests
{
    [Theory]
    [InlineData("\u00A0", "U+00A0 NO-BREAK SPACE", "\\u00A0")]
    [InlineData("\u2007", "U+2007 FIGURE SPACE", "\\u2007")]
    [InlineData("\u202F", "U+202F NARROW NO-BREAK SPACE", "\\u202F")]
    [InlineData("\u3000", "U+3000 IDEOGRAPHIC SPACE", "\\u3000")]
    [InlineData("\u2003", "U+2003, a blank that is no plain space", "\\u2003")]
    public void BlankInANameIsReportedWhereItStands(string blank, string name, string escape) => FactFolder.Example
        .WithEntry("sailor", $"names: [ {{ value: Red⟦FACT0004:{blank}⟧Sea, language: en }} ]")
        .Reports($"The text holds {name}: write a plain space instead, or {escape} between double quotes where it is meant");

    [Theory]
    [InlineData("crossing", "status: sa⟦FACT0004:\u00A0⟧iled")]
    [InlineData("crossing", "to: east⟦FACT0004:\u00A0⟧port")]
    [InlineData("crossing", "when: 2001⟦FACT0004:\u202F⟧05")]
    [InlineData("crossing", "symbol: A⟦FACT0004:\u00A0⟧b")]
    [InlineData("crossing", "former: [ a⟦FACT0004:\u00A0⟧b ]")]
    [InlineData("crossing", "evidence: [ { source: harbour-news, at: '2:0⟦FACT0004:\u00A0⟧-8', digest: '0123456789abcdef', for: [to] } ]")]
    [InlineData("crossing", "evidence: [ { source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [t⟦FACT0004:\u00A0⟧o] } ]")]
    [InlineData("crossing", "variants: [ { field: t⟦FACT0004:\u00A0⟧o, value: west-port, evidence: [ { source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [to] } ] } ]")]
    [InlineData("crossing", "ignore: [ { id: FACT⟦FACT0004:\u00A0⟧5004, reason: x } ]")]
    [InlineData("crossing", "part⟦FACT0004:\u00A0⟧of: jane-to-east")]
    [InlineData("paper", "document: a⟦FACT0004:\u00A0⟧b.txt")]
    [InlineData("sailor", "names: [ { value: Red, language: en, script: La⟦FACT0004:\u00A0⟧tn } ]")]
    [InlineData("rank", "title: { en: 'Chief⟦FACT0004:\u00A0⟧mate' }")]
    [InlineData("probe", "integer: 1⟦FACT0004:\u202F⟧000")]
    [InlineData("probe", "urls: [ https://example.org/a⟦FACT0004:\u00A0⟧b ]")]
    public void BlankInACodeIsReportedAlone(string kind, string fields) => FactFolder.Example.WithEntry(kind, fields).Reports();

    [Theory]
    [InlineData("title: Visit⟦FACT0004:\u00A0⟧")]
    [InlineData("title: ⟦FACT0004:\u00A0⟧Visit")]
    [InlineData("title: \"Visit⟦FACT0004:\u3000⟧\"")]
    [InlineData("title: '⟦FACT0004:\u00A0⟧Visit'")]
    [InlineData("title: Visit⟦FACT0004:\u200D⟧")]
    [InlineData("topics: [ ⟦FACT0004:\u00A0⟧salt ]")]
    [InlineData("note: |\n      Visit⟦FACT0004:\u00A0⟧")]
    [InlineData("status: sailed⟦FACT0004:\u00A0⟧")]
    [InlineData("ti⟦FACT0004:\u00A0⟧tle: x\ntitle: Visit")]
    [InlineData("note⟦FACT0004:\u00A0⟧: x")]
    public void ValueNeitherBeginsNorEndsWithOne(string field) => FactFolder.Example.With(
        "facts/extra.yaml",
        "kind: crossing\nentries:\n  extra:\n    " + field.Replace("\ntitle", "\n    title", StringComparison.Ordinal) + "\n"
            + (field.Contains("title:", StringComparison.Ordinal) ? string.Empty : "    title: Extra\n")
            + (field.StartsWith("status", StringComparison.Ordinal) ? string.Empty : "    status: sailed\n")
            + "    crew: [ { who: jane-doe } ]\n    to: east-port\n    evidence: [ { source: harbour-news, at: \"2:0-8\", digest: \"9385f23929294e62\", for: [to] } ]\n").Reports();

    [Theory]
    [InlineData("red⟦FACT0004:\u00A0⟧ship")]
    [InlineData("red-ship⟦FACT0004:\u00A0⟧")]
    [InlineData("\"⟦FACT0004:\u2007⟧red-ship\"")]
    public void BlankInAnIdIsReportedAlone(string id) => FactFolder.Example.WithEntry("ship", string.Empty, id).Reports();

    [Theory]
    [InlineData("title: 10\u00A0000 visits «\u202Fall\u202F»")]
    [InlineData("note: می\u200Cخواهم")]
    [InlineData("topics: [ 10\u00A0t ]")]
    [InlineData("title: \"Visit\\u00A0\"")]
    public void TextsMayHoldThemAndEscapesAreMeant(string field) => FactFolder.Example.WithEntry("crossing", field).Reports();

    [Fact]
    public void NameMayHoldAnEscapeAndAJoiner() => FactFolder.Example
        .WithEntry("sailor", "names: [ { value: \"Red\\u00A0Sea\", language: en }, { value: می\u200Cخواهم, language: fa } ]").Reports();
}
