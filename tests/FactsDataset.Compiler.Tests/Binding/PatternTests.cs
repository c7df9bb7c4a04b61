using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Binding;

/// <summary>Texts of which the schema gives the form.</summary>
public class PatternTests
{
    [Theory]
    [InlineData("\"[A-Z]{2}-[0-9]+\"", "AB-1")]
    [InlineData("\"[A-Z]{2}-[0-9]+\"", "\"ZZ-00123\"")]
    [InlineData("\"[A-Z]{2}|none\"", "none")]
    [InlineData("\"\\\\d{4}\"", "2018")]
    [InlineData("\".*\"", "سفينة")]
    [InlineData("\"[\\u0621-\\u064A ]+\"", "سفينة الشمال")]
    [InlineData("^a+$", "aaa")]
    public void TextOfThatFormIsTaken(string pattern, string text) => Thing(pattern, text).Reports();

    [Theory]
    [InlineData("\"[A-Z]{2}-[0-9]+\"", "⟦FACT2003:xAB-1⟧", "'xAB-1' cannot be 'code': write a text that matches [A-Z]{2}-[0-9]+ as a whole")]
    [InlineData("\"[A-Z]{2}-[0-9]+\"", "⟦FACT2003:AB-1x⟧", "'AB-1x' cannot be 'code': write a text that matches [A-Z]{2}-[0-9]+ as a whole")]
    [InlineData("\"[A-Z]{2}|none\"", "⟦FACT2003:nonesuch⟧", "'nonesuch' cannot be 'code': write a text that matches [A-Z]{2}|none as a whole")]
    [InlineData("\"\\\\d{4}\"", "⟦FACT2003:٢٠١٨⟧", "'٢٠١٨' cannot be 'code': write a text that matches \\d{4} as a whole")]
    [InlineData("\"[a-z]+\"", "⟦FACT2003:\"ab\\n\"⟧", "'ab\\u{A}' cannot be 'code': write a text that matches [a-z]+ as a whole")]
    [InlineData("\"[a-z]+\"", "[ ⟦FACT2003:ab⟧ ]", "'code' cannot be a list: write a single value")]
    public void TextOfAnotherFormIsReported(string pattern, string text, string message) => Thing(pattern, text).Reports(message);

    [Fact]
    public void EachTextOfAListHasTheForm() => FactFolder.Empty
        .With("facts/schema.yaml", SchemaText.With(fields: "codes: { type: text, many: true, pattern: \"[a-z]+\", summary: X. }"))
        .With("facts/things.yaml", "kind: thing\nentries:\n  one: { codes: [ ab, ⟦FACT2003:A⟧, c ] }\n")
        .Reports("'A' cannot be 'codes': write a text that matches [a-z]+ as a whole");

    [Fact]
    public void PatternThatTakesForeverEndsInAReport() => Thing("\"(a+)+\"", "⟦FACT2003:" + new string('a', 60) + "!⟧").Reports();

    [Theory]
    [InlineData("extra: { type: text, pattern: ⟦FACT1001:\"[A-\"⟧, summary: X. }")]
    [InlineData("extra: { type: text, pattern: ⟦FACT1001:\"a)(b\"⟧, summary: X. }")]
    [InlineData("extra: { type: text, pattern: ⟦FACT1001:\"\\\\p{L}+\"⟧, summary: X. }")]
    [InlineData("extra: { type: integer, pattern: ⟦FACT1001:\"[0-9]\"⟧, summary: X. }")]
    [InlineData("extra: { type: text, pattern: \"[a-z]+\", default: ⟦FACT1001:A⟧, summary: X. }")]
    public void DeclarationThatCannotBeIsReported(string field) => SchemaText.Reports(SchemaText.With(fields: field));

    private static FactFolder Thing(string pattern, string text) => FactFolder.Empty
        .With("facts/schema.yaml", SchemaText.With(fields: $"code: {{ type: text, pattern: {pattern}, summary: X. }}"))
        .With("facts/things.yaml", $"kind: thing\nentries:\n  one: {{ code: {text} }}\n");
}
