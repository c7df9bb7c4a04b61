using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>FACT5009 and FACT5010: who stands in a list twice, and lists that are too short or too long.</summary>
public class ListCheckTests
{
    [Fact]
    public void WhoStandsInOneListTwiceIsReportedAtTheSecond() => Talk("who: [ { who: jane-doe }, { who: richard-roe }, { who: ⟦FACT5009:jane-doe⟧, as: minister } ]")
        .Reports("'jane-doe' stands in 'who' already: take one of the two out, or write 'ignore: [ { id: FACT5009, reason: … } ]'");

    [Fact]
    public void WhoStandsInAPlainListTwiceIsReportedToo() => Talk("present: [ jane-doe, ⟦FACT5009:jane-doe⟧ ]\nmissing: [ jane-doe, jane-doe ]").Reports();

    [Theory]
    [InlineData("who: [ { who: jane-doe }, { who: jane-doe } ]\nignore: [ { id: FACT5009, reason: She spoke for two. } ]")]
    [InlineData("who: [ { who: jane-doe } ]\npresent: [ jane-doe ]")]
    [InlineData("who: [ { who: ⟦FACT3001:nobody-known⟧ }, { who: jane-doe } ]")]
    public void OtherListsAreApart(string fields) => Talk(fields).Reports();

    [Theory]
    [InlineData("pair: [ ⟦FACT5010:one⟧ ]", "'pair' has 1 item, and the schema asks for at least 2: add who or what is missing, or write 'ignore: [ { id: FACT5010, reason: … } ]'")]
    [InlineData("pair: [ ⟦FACT5010:one, two, three, four⟧ ]", "'pair' has 4 items, and the schema asks for at most 3: take out what is too much, or write 'ignore: [ { id: FACT5010, reason: … } ]'")]
    [InlineData("few: [ ⟦FACT5010:one, two⟧ ]", "'few' has 2 items, and the schema asks for at most 1: take out what is too much, or write 'ignore: [ { id: FACT5010, reason: … } ]'")]
    public void ListThatIsTooShortOrTooLongIsReportedAtItsItems(string fields, string message) => Talk(fields).Reports(message);

    [Theory]
    [InlineData("pair: [ one, two ]")]
    [InlineData("pair: [ one, two, three ]")]
    [InlineData("few: [ one ]")]
    [InlineData("note: no list at all")]
    [InlineData("pair: [ a text that stands for two ]\nignore: [ { id: FACT5010, reason: The one text stands for several. } ]")]
    [InlineData("pair: ⟦FACT2003:[]⟧")]
    [InlineData("pair: [ ⟦FACT0002:*one⟧, two ]")]
    public void OthersAreNot(string fields) => Talk(fields).Reports();

    [Theory]
    [InlineData("fields: { type: text, many: true, min: ⟦FACT1001:0⟧, summary: X. }")]
    [InlineData("fields: { type: text, many: true, min: ⟦FACT1001:two⟧, summary: X. }")]
    [InlineData("fields: { type: text, many: true, max: ⟦FACT1001:02⟧, summary: X. }")]
    [InlineData("fields: { type: text, many: true, min: 3, max: ⟦FACT1001:2⟧, summary: X. }")]
    [InlineData("fields: { type: text, ⟦FACT1001:min⟧: 2, summary: X. }")]
    public void DeclarationThatCannotBeIsReported(string field) => SchemaText.Reports(SchemaText.With(fields: field));

    private static FactFolder Talk(string fields) => EventExample.With(string.Empty, $"""
        it:
          title: It
        {string.Join('\n', fields.Split('\n').Select(line => "  " + line))}
          cited
        """)
        .With("facts/trips.yaml", "kind: trip\nentries: {}\n")
        .Change("facts/schema.yaml", "      during: {", Fields + "      during: {");

    private const string Fields =
        "      present: { type: person, many: true, check: presence, summary: Who was there. }\n"
        + "      missing: { type: person, many: true, summary: Who was not. }\n"
        + "      pair: { type: text, many: true, min: 2, max: 3, summary: Two or three. }\n"
        + "      few: { type: text, many: true, max: 1, summary: One at most. }\n";
}
