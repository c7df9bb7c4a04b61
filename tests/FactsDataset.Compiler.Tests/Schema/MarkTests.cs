using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Schema;

/// <summary>FACT1001: the marks by which a schema says what a field means to questions that are asked of any dataset.</summary>
public class MarkTests
{
    [Theory]
    [InlineData("provenance: ⟦FACT1001:printer⟧", "place", "A provenance has no part 'printer': write publisher, taken-from or voice")]
    [InlineData("provenance: [ ⟦FACT1001:publisher⟧ ]", "place", "'provenance' cannot be a list: write a single text")]
    [InlineData("provenance: ⟦FACT1001:publisher⟧", "text", "The provenance 'publisher' goes with a reference: leave it out")]
    [InlineData("provenance: ⟦FACT1001:voice⟧", "place", "The provenance 'voice' goes with a chain of attribution: leave it out")]
    [InlineData("provenance: ⟦FACT1001:taken-from⟧", "place", "'thing' is not a source, and only sources have a provenance: leave 'provenance' out")]
    [InlineData("known-by: ⟦FACT1001:true⟧", "date", "'thing' is not a fact, and only facts become known: leave 'known-by' out")]
    [InlineData("known-by: ⟦FACT1001:true⟧", "text", "'known-by' goes with a date: leave it out")]
    [InlineData("known-by: ⟦FACT1001:maybe⟧", "date", "'known-by' cannot be 'maybe': write true or false")]
    [InlineData("negates: ⟦FACT1001:true⟧", "boolean", "'thing' is not a fact, and only what facts say can be negated: leave 'negates' out")]
    [InlineData("belonging: ⟦FACT1001:true⟧", "text", "'belonging' goes with a reference: leave it out")]
    [InlineData("belonging: ⟦FACT1001:true⟧", "deed", "'extra' says what 'thing' belongs to, and names a fact: let it name an entity")]
    [InlineData("negates: ⟦FACT1001:true⟧", "text", "'negates' goes with a boolean: leave it out")]
    [InlineData("label: { ⟦FACT1001:arabic_script⟧: x }", "text", "'arabic_script' cannot be a language: write a tag such as ar, en or ru-Latn")]
    [InlineData("label: { ar: [ ⟦FACT1001:x⟧ ] }", "text", "The text in 'ar' cannot be a list: write a single text")]
    [InlineData("label: ⟦FACT1001:''⟧", "text", "'label' cannot be an empty text: write a single text")]
    [InlineData("label: [ ⟦FACT1001:x⟧ ]", "text", "'label' cannot be a list: write a single text")]
    public void MarkThatNothingAsksForIsReported(string mark, string type, string message) =>
        SchemaText.Reports(SchemaText.With(fields: $"extra: {{ type: {type}, {mark}, summary: x }}"), message);

    [Theory]
    [InlineData("provenance: ⟦FACT1001:publisher⟧", "place", "'part' is not a source, and only sources have a provenance: leave 'provenance' out")]
    [InlineData("known-by: ⟦FACT1001:true⟧", "date", "'part' is not a fact, and only facts become known: leave 'known-by' out")]
    [InlineData("belonging: ⟦FACT1001:true⟧", "place", "'part' is not an entity, and only entities belong to others: leave 'belonging' out")]
    public void MarkOfAnEntryIsReportedInAGroup(string mark, string type, string message) =>
        SchemaText.Reports(SchemaText.With(groupFields: $"extra: {{ type: {type}, {mark}, summary: x }}"), message);

    [Fact]
    public void FactsAndGroupsMayBeNegated() => SchemaText.Reports(SchemaText.With(
        groupFields: "not: { type: boolean, negates: true, label: { en: not, ar: ليس }, summary: x }",
        deedFields: "not: { type: boolean, default: false, negates: true, label: not, summary: x }\nparts: { group: part, many: true, summary: x }"));

    [Theory]
    [InlineData("tone: { summary: x, values: { loud: { summary: Loud., label: { en: loud, ar: عال } }, soft: Soft. } }")]
    [InlineData("tone: { summary: x, values: { loud: { summary: Loud. } } }")]
    public void ValuesMayHaveLabels(string vocabulary) => SchemaText.Reports(SchemaText.With(vocabularies: vocabulary));

    [Fact]
    public void OnlyEntitiesBelongToOthers() => SchemaText.Reports(
        SchemaText.With(
            fields: "owner: { type: anything, belonging: true, summary: x }\nhomes: { type: place, many: true, belonging: true, summary: x }",
            deedFields: "owner: { type: place, belonging: ⟦FACT1001:true⟧, summary: x }"),
        "'deed' is not an entity, and only entities belong to others: leave 'belonging' out");

    [Fact]
    public void SeveralFieldsMayCarryAMark() => SchemaText.Reports(SchemaText.With(
        deedFields: "said-on: { type: date, known-by: true, summary: x }\ntold-on: { type: date, known-by: true, summary: x }"));
}
