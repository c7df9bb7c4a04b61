using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Binding;

/// <summary>FACT2003 in evidence, variants and sources.</summary>
public class EvidenceShapeTests
{
    private const string Position =
        "write \"LINE:START-END\", the line from 1, then the first code point from 0 and the one after the last";

    private const string Digest = "write the first 16 hexadecimal digits of the span's SHA-256, in lower case and quotes";

    [Theory]
    [InlineData("'2'")]
    [InlineData("'2:0'")]
    [InlineData("'2:0-'")]
    [InlineData("'0:0-8'")]
    [InlineData("'2:8-8'")]
    [InlineData("'2:9-8'")]
    [InlineData("'2:-1-8'")]
    [InlineData("'2: 0-8'")]
    [InlineData("'2:0-8:1'")]
    [InlineData("'٢:0-8'")]
    [InlineData("'99999999999:0-8'")]
    [InlineData("2:0-99999999999")]
    public void PositionThatIsNoneIsMarked(string at) => FactFolder.Example
        .WithEntry("crossing", $"evidence: [ {{ source: harbour-news, at: ⟦FACT2003:{at}⟧, digest: '0123456789abcdef', for: [to] }} ]")
        .Reports($"'{at.Trim('\'')}' cannot be a position: {Position}");

    [Theory]
    [InlineData("0123456789abcde")]
    [InlineData("0123456789abcdef0")]
    [InlineData("0123456789ABCDEF")]
    [InlineData("0123456789abcdeg")]
    [InlineData("'0123456789abcde٣'")]
    public void DigestThatIsNoneIsMarked(string digest) => FactFolder.Example
        .WithEntry("crossing", $"evidence: [ {{ source: harbour-news, at: '2:0-8', digest: ⟦FACT2003:{digest}⟧, for: [to] }} ]")
        .Reports($"'{digest.Trim('\'')}' cannot be a digest: {Digest}");

    [Theory]
    [InlineData("source: [ ⟦FACT2003:harbour-news⟧ ], at: '2:0-8', digest: '0123456789abcdef', for: [to]", "'source' cannot be a list: write a single value")]
    [InlineData("source: harbour-news, at: ⟦FACT2003:''⟧, digest: '0123456789abcdef', for: [to]", "'at' cannot be an empty text: write a value")]
    [InlineData("source: harbour-news, at: '2:0-8', digest: ⟦FACT2003:''⟧, for: [to]", "'digest' cannot be an empty text: write a value")]
    [InlineData("source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: ⟦FACT2003:to⟧", "'to' cannot be the value of 'for', which is a list: write it as an item: '- …' or '[ … ]'")]
    [InlineData("source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: ⟦FACT2003:[]⟧", "'for' cannot be an empty list: write an item")]
    [InlineData("source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [ ⟦FACT2003:''⟧ ]", "'for' cannot be an empty text: write a value, or take the item out")]
    [InlineData("source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [to], said: ⟦FACT2003:jane-doe⟧", "'jane-doe' cannot be the value of 'said', which is a list: write it as an item: '- …' or '[ … ]'")]
    public void PartOfEvidenceOfAnotherTypeIsMarked(string keys, string message) =>
        FactFolder.Example.WithEntry("crossing", $"evidence: [ {{ {keys} }} ]").Reports(message);

    [Theory]
    [InlineData("variants: ⟦FACT2003:to⟧", "'to' cannot be the value of 'variants', which is a list: write it as an item: '- …' or '[ … ]'")]
    [InlineData("variants: ⟦FACT2003:[]⟧", "'variants' cannot be an empty list: write an item, or leave the key out")]
    [InlineData("variants: [ ⟦FACT2003:to⟧ ]", "'to' cannot be a variant: write '{ field: …, value: …, evidence: [ … ] }'")]
    [InlineData("relations: ⟦FACT2003:jane-to-east⟧", "'jane-to-east' cannot be the value of 'relations', which is a list: write it as an item: '- …' or '[ … ]'")]
    [InlineData("relations: [ ⟦FACT2003:jane-to-east⟧ ]", "'jane-to-east' cannot be an item of 'relations': write '{ relation: … }'")]
    public void VariantsAndRelationsAreListsOfMappings(string field, string message) =>
        FactFolder.Example.WithEntry("crossing", field).Reports(message);

    [Theory]
    [InlineData("field: ⟦FACT2003:''⟧, value: x", "'field' cannot be an empty text: write a value")]
    [InlineData("field: [ ⟦FACT2003:to⟧ ], value: x", "'field' cannot be a list: write a single value")]
    [InlineData("field: topics, value: [ ⟦FACT2003:x⟧ ]", "'topics' cannot be a list: write a single value")]
    [InlineData("field: cargo, value: { ⟦FACT2003:item: x⟧ }", "The variant of 'cargo' cannot be a mapping: write a single value")]
    [InlineData("field: cargo, value: ⟦FACT2003:''⟧", "The variant of 'cargo' cannot be an empty text: write a value")]
    public void ValueOfAVariantIsOfTheFieldsType(string keys, string message) => FactFolder.Example
        .WithEntry("crossing", $"variants: [ {{ {keys}, evidence: [ {{ source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [to] }} ] }} ]")
        .Reports(message);

    [Fact]
    public void VariantNeedsEvidence() => FactFolder.Example
        .WithEntry("crossing", "variants: [ { field: to, value: east-port, evidence: ⟦FACT4001:[]⟧ } ]").Reports();

    [Theory]
    [InlineData("document: ⟦FACT2003:a/b.txt⟧", "'a/b.txt' cannot be a file name: write the name without a folder")]
    [InlineData("document: ⟦FACT2003:'a\\b.txt'⟧", "'a\\b.txt' cannot be a file name: write the name without a folder")]
    [InlineData("document: ⟦FACT2003:..⟧", "'..' cannot be a file name: write the name without a folder")]
    [InlineData("sha256: ⟦FACT2003:0123⟧", "'0123' cannot be a SHA-256: write 64 hexadecimal digits, in lower case")]
    [InlineData("lines: ⟦FACT2003:0⟧", "'0' cannot be a number of lines: write a number from 1 to 2147483647")]
    [InlineData("lines: ⟦FACT2003:-4⟧", "'-4' cannot be a number of lines: write a number from 1 to 2147483647")]
    [InlineData("lines: ⟦FACT2003:2147483648⟧", "'2147483648' cannot be a number of lines: write a number from 1 to 2147483647")]
    [InlineData("lines: ⟦FACT2003:four⟧", "'four' cannot be a whole number: write digits 0 to 9, with a minus sign before them where it is negative")]
    [InlineData("body: ⟦FACT2003:1-4⟧", "'1-4' cannot be the value of 'body', which is a list: write it as an item: '- …' or '[ … ]'")]
    [InlineData("body: [ ⟦FACT2003:4-1⟧ ]", "'4-1' cannot be a range of lines: write a line number from 1 up, or two with a hyphen between them, the smaller first")]
    public void DescriptionOfADocumentIsChecked(string field, string message) =>
        FactFolder.Example.WithEntry("paper", field).Reports(message);

    [Fact]
    public void EverySlipInTheDescriptionOfADocumentIsReported() => FactFolder.Example.WithEntry(
        "paper", "document: ⟦FACT2003:a/b⟧\nsha256: ⟦FACT2003:x⟧\nlines: ⟦FACT2003:0⟧\nbody: [ ⟦FACT2003:x⟧, ⟦FACT2003:0⟧ ]").Reports();
}
