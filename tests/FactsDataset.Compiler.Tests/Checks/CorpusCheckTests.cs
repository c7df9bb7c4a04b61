using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>FACT4002 to FACT4004 with the documents at hand.</summary>
public class CorpusCheckTests
{
    /// <summary>The SHA-256 of the document with a byte order mark before it.</summary>
    private const string HashWithMark = "3fa2881b5470eb6b47b2fc4e84a96c93b5e061850cdb5db2325fea5325a97069";

    private static FactFolder Example { get; } =
        FactFolder.Example.WithDocuments(new CorpusDocument(ExampleFacts.Document, ExampleFacts.DocumentText));

    [Fact]
    public void TrueDigestsPass() => Example.Reports();

    [Theory]
    [InlineData("facts/crossings.yaml", "\"9385f23929294e62\"", "⟦FACT4003:\"9385f23929294e63\"⟧")]
    [InlineData("facts/crossings.yaml", "\"91ad485bf369a67f\"", "⟦FACT4003:'01ad485bf369a67f'⟧")]
    [InlineData("facts/crossings.yaml", "\"52a3a16a51ceb99e\"", "⟦FACT4003:\"52a3a16a51ceb99f\"⟧")]
    [InlineData("facts/claims.yaml", "\"b035f5432ce9ab9c\"", "⟦FACT4003:\"b035f5432ce9ab90\"⟧")]
    [InlineData("facts/services.yaml", "\"d712d28b06e0c0c8\"", "⟦FACT4003:\"e712d28b06e0c0c8\"⟧")]
    [InlineData("facts/probes.yaml", "\"d712d28b06e0c0c8\"", "⟦FACT4003:\"d712d28b06e0c0c9\"⟧")]
    public void OneWrongDigitIsReportedAtTheDigest(string path, string digest, string wrong) => Example.Change(path, digest, wrong).Reports();

    [Fact]
    public void MessageTellsTheDigestOfTheSpanThatIsThere() => Example
        .Change("facts/claims.yaml", "\"b035f5432ce9ab9c\"", "⟦FACT4003:\"0000000000000000\"⟧")
        .Reports("The digest \"0000000000000000\" does not match the document '101.txt': the span 2:9-15 has \"b035f5432ce9ab9c\"; correct the position, or read the span again and write this digest");

    [Theory]
    [InlineData("2:9-14")]
    [InlineData("2:8-15")]
    [InlineData("1:0-6")]
    [InlineData("4:18-19")]
    public void DigestOfAnotherSpanIsReportedAtTheDigest(string at) => Example
        .Change("facts/claims.yaml", "at: \"2:9-15\", digest: \"b035f5432ce9ab9c\"", $"at: \"{at}\", digest: ⟦FACT4003:\"b035f5432ce9ab9c\"⟧").Reports();

    [Theory]
    [InlineData("2:9-28", "The span 2:9-28 lies outside line 2 of the source 'harbour-news': that line has 27 code points; end the span at 27 or before")]
    [InlineData("2:27-28", "The span 2:27-28 lies outside line 2 of the source 'harbour-news': that line has 27 code points; end the span at 27 or before")]
    [InlineData("4:18-20", "The span 4:18-20 lies outside line 4 of the source 'harbour-news': that line has 19 code points; end the span at 19 or before")]
    [InlineData("4:400-500", "The span 4:400-500 lies outside line 4 of the source 'harbour-news': that line has 19 code points; end the span at 19 or before")]
    public void SpanBeyondItsLineIsReportedAtThePosition(string at, string message) => Example
        .Change("facts/claims.yaml", "at: \"2:9-15\"", $"at: ⟦FACT4002:\"{at}\"⟧").Reports(message);

    [Fact]
    public void LineOutsideTheBodyIsReportedOnceAndItsDigestNotLookedAt() => Example
        .Change("facts/claims.yaml", "at: \"2:9-15\"", "at: ⟦FACT4002:\"5:0-3\"⟧")
        .Reports("Line 5 lies outside the body of the source 'harbour-news': that is lines 1-2, 4; cite one of them");

    [Fact]
    public void DocumentThatIsAnotherIsReportedOnceAndItsSpansAreNot() => Example
        .WithDocuments(new CorpusDocument(ExampleFacts.Document, "Something else"))
        .Change("facts/papers.yaml", "dbb6c74656ec9ec0545ca8247881ddd7d933b6d3d7c4bda6229579d678d8ec0f", "⟦FACT4003:dbb6c74656ec9ec0545ca8247881ddd7d933b6d3d7c4bda6229579d678d8ec0f⟧")
        .Reports("This SHA-256 does not match the document '101.txt': that file has cc72843144841a6f8110b7ebe7a1768101e03c4c8c152865cb7207e8e4bf8745; fetch the document that was read, or read this one and write its SHA-256");

    [Fact]
    public void DocumentMayHaveLostItsByteOrderMark() => Example
        .Change("facts/papers.yaml", "dbb6c74656ec9ec0545ca8247881ddd7d933b6d3d7c4bda6229579d678d8ec0f", HashWithMark).Reports();

    [Fact]
    public void WrongNumberOfLinesIsReportedOnceWhateverLiesBehindIt() => Example
        .Change("facts/papers.yaml", "lines: 5", "lines: ⟦FACT4002:2⟧")
        .Reports("2 is not the number of lines of the source 'harbour-news': its document has 5; write that number");

    [Fact]
    public void SpansAreCheckedThoughTheNumberOfLinesIsWrong() => Example
        .Change("facts/papers.yaml", "lines: 5", "lines: ⟦FACT4002:6⟧")
        .Change("facts/crossings.yaml", "\"91ad485bf369a67f\"", "⟦FACT4003:\"91ad485bf369a670\"⟧").Reports();

    [Fact]
    public void BodyBeyondTheDocumentIsReportedOnceAndNotForItsEvidence() => Example
        .Change("facts/papers.yaml", "[ 1-2, 4 ]", "[ 1-2, ⟦FACT4002:'4-6'⟧ ]")
        .Change("facts/claims.yaml", "at: \"2:9-15\"", "at: \"6:9-15\"")
        .Reports("The body's lines 4-6 lie outside the document of the source 'harbour-news': it has 5 lines; end the body at line 5 or before");

    [Theory]
    [InlineData("101.tx", "did you mean '101.txt'?")]
    [InlineData("another-paper", "add the file, or correct the name")]
    public void DocumentThatIsNotThereIsReportedAtItsName(string name, string remedy) => Example
        .Change("facts/papers.yaml", "document: 101.txt", $"document: ⟦FACT4004:{name}⟧")
        .Reports($"The corpus folder 'corpus' holds no document '{name}': {remedy}");

    [Fact]
    public void FolderWithoutADocumentIsReportedWithoutAPlace()
    {
        FactDiagnostic found = Assert.Single(FactFolder.Example.WithDocuments().Compile().Diagnostics);
        Assert.Equal("FACT4004", found.Rule.Id);
        Assert.Equal(string.Empty, found.Location.Path);
        Assert.Equal("The corpus folder 'corpus' is missing or holds no document: set FactCorpus to the folder of the documents, or leave it out", found.Message);
    }

    [Fact]
    public void DocumentThatNoSourceDescribesIsIgnored() => FactFolder.Example
        .WithDocuments(new CorpusDocument("999.txt", "x"), new CorpusDocument(ExampleFacts.Document, ExampleFacts.DocumentText)).Reports();
}
