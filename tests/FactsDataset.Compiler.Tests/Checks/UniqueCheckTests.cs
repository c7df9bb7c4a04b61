using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>FACT5011: values of which the schema says that each entry has its own.</summary>
public class UniqueCheckTests
{
    private const string Fields = """
        code: { type: text, unique: true, summary: X. }
        codes: { type: text, many: true, unique: true, summary: X. }
        number: { type: integer, unique: true, summary: X. }
        page: { type: url, unique: true, summary: X. }
        home: { type: place, unique: true, summary: X. }
        """;

    [Theory]
    [InlineData("code: A", "code: ⟦FACT5011:A⟧", "'A' is the 'code' of 'one' already, and the schema says that each entry has its own: correct one of the two")]
    [InlineData("code: رقم ١", "code: ⟦FACT5011:رقم ١⟧", "'رقم ١' is the 'code' of 'one' already, and the schema says that each entry has its own: correct one of the two")]
    [InlineData("codes: [ A, B ]", "codes: [ C, ⟦FACT5011:B⟧ ]", "'B' is the 'codes' of 'one' already, and the schema says that each entry has its own: correct one of the two")]
    [InlineData("code: B", "codes: [ C, ⟦FACT5011:C⟧ ]", "'C' is the 'codes' of 'two' already, and the schema says that each entry has its own: correct one of the two")]
    [InlineData("number: 7", "number: ⟦FACT5011:\"7\"⟧", "'7' is the 'number' of 'one' already, and the schema says that each entry has its own: correct one of the two")]
    [InlineData("page: https://example.org/a", "page: ⟦FACT5011:https://example.org/a⟧", "'https://example.org/a' is the 'page' of 'one' already, and the schema says that each entry has its own: correct one of the two")]
    [InlineData("home: harbour", "home: ⟦FACT5011:harbour⟧", "'harbour' is the 'home' of 'one' already, and the schema says that each entry has its own: correct one of the two")]
    public void ValueOfAnotherIsReportedAtTheLater(string one, string two, string message) => Things(one, two).Reports(message);

    [Theory]
    [InlineData("code: A", "code: a")]
    [InlineData("code: A", "codes: [ A ]")]
    [InlineData("name: A", "name: A")]
    [InlineData("number: 7", "code: 7")]
    public void OthersAreNot(string one, string two) => Things(one, two).Reports();

    [Fact]
    public void FileThatComesLaterIsReportedWhateverOrderFilesComeIn() => Things("code: A", "code: B")
        .With("facts/z.yaml", "kind: thing\nentries:\n  three: { code: ⟦FACT5011:B⟧ }\n")
        .Reports();

    [Fact]
    public void ValueThatIsWrongIsReportedForThatAlone() => Things("number: 7", "number: ⟦FACT2003:seven⟧").Reports();

    [Theory]
    [InlineData("extra: { type: date, unique: ⟦FACT1001:true⟧, summary: X. }", "'unique' goes with a text, an integer, an address or a reference: leave it out")]
    [InlineData("extra: { type: text, unique: ⟦FACT1001:always⟧, summary: X. }", "'unique' cannot be 'always': write true or false")]
    [InlineData("extra: { type: text, unique: true, default: ⟦FACT1001:none⟧, summary: X. }", "Entries without the value would all have this one: leave 'default' or 'unique' out")]
    public void DeclarationThatCannotBeIsReported(string field, string message) => SchemaText.Reports(SchemaText.With(fields: field), message);

    [Fact]
    public void GroupHasNoValuesOfItsOwn() => SchemaText.Reports(
        SchemaText.With(groupFields: "extra: { type: text, unique: ⟦FACT1001:true⟧, summary: X. }", fields: "parts: { group: part, many: true, summary: X. }"),
        "'part' is a group, and only entries have values of their own: leave 'unique' out");

    private static FactFolder Things(string one, string two) => FactFolder.Empty
        .With("facts/schema.yaml", SchemaText.With(fields: Fields))
        .With("facts/places.yaml", "kind: place\nentries:\n  harbour: {}\n")
        .With("facts/things.yaml", $$"""
            kind: thing
            entries:
              one: { {{one}} }
              two: { {{two}} }
            """);
}
