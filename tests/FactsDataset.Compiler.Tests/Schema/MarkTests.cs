using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Schema;

/// <summary>FACT1001: the marks by which a schema says what a field means to questions that are asked of any dataset.</summary>
public class MarkTests
{
    [Theory]
    [InlineData("provenance: ⟦FACT1001:printer⟧", "place", "A provenance has no part 'printer': write publisher or taken-from")]
    [InlineData("provenance: [ ⟦FACT1001:publisher⟧ ]", "place", "'provenance' cannot be a list: write a single text")]
    [InlineData("provenance: ⟦FACT1001:publisher⟧", "text", "The provenance 'publisher' goes with a reference: leave it out")]
    [InlineData("provenance: ⟦FACT1001:taken-from⟧", "place", "'thing' is not a source, and only sources have a provenance: leave 'provenance' out")]
    [InlineData("known-by: ⟦FACT1001:true⟧", "date", "'thing' is not a fact, and only facts become known: leave 'known-by' out")]
    [InlineData("known-by: ⟦FACT1001:true⟧", "text", "'known-by' goes with a date: leave it out")]
    [InlineData("known-by: ⟦FACT1001:maybe⟧", "date", "'known-by' cannot be 'maybe': write true or false")]
    public void MarkThatNothingAsksForIsReported(string mark, string type, string message) =>
        SchemaText.Reports(SchemaText.With(fields: $"extra: {{ type: {type}, {mark}, summary: x }}"), message);

    [Theory]
    [InlineData("provenance: ⟦FACT1001:publisher⟧", "place", "'part' is not a source, and only sources have a provenance: leave 'provenance' out")]
    [InlineData("known-by: ⟦FACT1001:true⟧", "date", "'part' is not a fact, and only facts become known: leave 'known-by' out")]
    public void MarkOfAnEntryIsReportedInAGroup(string mark, string type, string message) =>
        SchemaText.Reports(SchemaText.With(groupFields: $"extra: {{ type: {type}, {mark}, summary: x }}"), message);

    [Fact]
    public void SeveralFieldsMayCarryAMark() => SchemaText.Reports(SchemaText.With(
        deedFields: "said-on: { type: date, known-by: true, summary: x }\ntold-on: { type: date, known-by: true, summary: x }"));
}
