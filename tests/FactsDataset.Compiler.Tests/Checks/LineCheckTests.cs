using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>FACT4002 without the documents: only lines can be checked.</summary>
public class LineCheckTests
{
    [Theory]
    [InlineData("3:0-1")]
    [InlineData("5:0-1")]
    [InlineData("6:0-1")]
    [InlineData("2147483647:0-1")]
    public void LineOutsideTheBodyIsReportedAtThePosition(string at) => FactFolder.Example
        .Change("facts/claims.yaml", "at: \"2:9-15\"", $"at: ⟦FACT4002:\"{at}\"⟧")
        .Reports($"Line {at.Split(':')[0]} lies outside the body of the source 'harbour-news': that is lines 1-2, 4; cite one of them");

    [Fact]
    public void BodyOfOneLineIsSpokenOfAsOne() => FactFolder.Example
        .Change("facts/papers.yaml", "[ 1-2, 4 ]", "[ 4 ]")
        .Without("facts/services.yaml").Without("facts/probes.yaml").Without("facts/claims.yaml")
        .Change("facts/crossings.yaml", "at: \"2:0-8\"", "at: ⟦FACT4002:\"2:0-8\"⟧")
        .Reports("Line 2 lies outside the body of the source 'harbour-news': that is line 4; cite it");

    [Theory]
    [InlineData("evidence: [ { source: harbour-news, at: ⟦FACT4002:'9:0-1'⟧, digest: '0123456789abcdef', for: [to] }, { source: harbour-news, at: '1:0-1', digest: '0123456789abcdef', for: [to] }, { source: harbour-news, at: ⟦FACT4002:\"3:0-1\"⟧, digest: '0123456789abcdef', for: [to] } ]")]
    [InlineData("variants: [ { field: to, value: east-port, evidence: [ { source: harbour-news, at: ⟦FACT4002:'3:0-1'⟧, digest: '0123456789abcdef', for: [to] } ] } ]")]
    public void EachItemOfEvidenceIsChecked(string field) => FactFolder.Example.WithEntry("crossing", field).Reports();

    [Theory]
    [InlineData("3", "[ 1-2, ⟦FACT4002:4⟧ ]", "The body's line 4 lies outside the document of the source 'harbour-news': it has 3 lines; end the body at line 3 or before")]
    [InlineData("1", "[ ⟦FACT4002:1-2⟧, ⟦FACT4002:4⟧ ]", null)]
    public void RangeOfTheBodyBeyondTheNumberOfLinesIsReportedAndItsEvidenceIsNot(string lines, string body, string? message) => FactFolder.Example
        .Change("facts/papers.yaml", "lines: 5", "lines: " + lines)
        .Change("facts/papers.yaml", "[ 1-2, 4 ]", body)
        .Reports(message is null ? [] : [message]);

    [Fact]
    public void ColumnsAndDigestsAreNotCheckedWithoutDocuments() => FactFolder.Example
        .Change("facts/claims.yaml", "at: \"2:9-15\", digest: \"b035f5432ce9ab9c\"", "at: \"2:9000-9001\", digest: \"0000000000000000\"").Reports();
}
