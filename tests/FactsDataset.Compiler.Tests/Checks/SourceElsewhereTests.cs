using FactsDataset.Compiler.Checks;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>Sources that are no documents of the corpus, and evidence in them.</summary>
public class SourceElsewhereTests
{
    private const string Sha256 = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    private const string All = "'document', 'sha256', 'lines' and 'body'";

    private static FactFolder Folder { get; } = FactFolder.Empty
        .With("facts/schema.yaml", Schema("elsewhere: allowed"))
        .With("facts/papers.yaml", $$"""
            kind: paper
            entries:
              at-hand: { title: A, published: 2001-05-20, language: en, document: a.txt, sha256: {{Sha256}}, lines: 9, body: [ 1-9 ] }
              page: { title: B, published: 2001-05-20, language: en, url: "https://example.org/b", accessed: 2001-06-01 }
              book: { title: C, published: 2001, language: en, printed: true }
            """);

    private static string Schema(string mark) => $$"""
        namespace: Example
        kinds:
          deed: { record: Deed, collection: Deeds, summary: A deed., role: fact, fields: { place: { type: text, summary: Where. } } }
          paper: { record: Paper, collection: Papers, summary: A paper., role: source, {{mark}}, fields: {} }
        """;

    private static FactFolder Paper(string fields, string id = "extra") => Folder
        .With("facts/x.yaml", $"kind: paper\nentries:\n  {id}: {{ title: X, published: 2001-05-20, language: en, {fields} }}\n");

    private static FactFolder Deed(string evidence) => Folder
        .With("facts/x.yaml", $"kind: deed\nentries:\n  it: {{ title: It, place: There, evidence: [ {evidence} ] }}\n");

    [Theory]
    [InlineData("url: 'https://example.org/x', accessed: 2001-05-20")]
    [InlineData("url: 'https://example.org/x', accessed: 2001-06-01, archived: { url: 'https://archive.example.org/x' }")]
    [InlineData("url: 'https://example.org/x', accessed: 2001-06-01, archived: { sha256: " + Sha256 + " }")]
    [InlineData("printed: true")]
    [InlineData("printed: true, url: 'https://example.org/x', accessed: 2001-06-01")]
    [InlineData("printed: true, archived: { url: 'https://archive.example.org/x', sha256: " + Sha256 + " }")]
    [InlineData("document: x.txt, sha256: " + Sha256 + ", lines: 2, body: [ 1-2 ], url: 'https://example.org/x', accessed: 2001-06-01")]
    public void SourceIsADocumentOrAnAddressOrPrinted(string fields) => Paper(fields).Reports();

    [Theory]
    [InlineData("note: Lost.")]
    [InlineData("printed: false")]
    [InlineData("archived: { url: 'https://archive.example.org/x' }")]
    public void SourceThatIsNowhereIsMarked(string fields) => Paper(fields, "⟦FACT2002:extra⟧").Reports(
        $"The paper 'extra' lacks 'document' or 'url': add {All}; or 'url' and 'accessed'; or 'printed: true' for a text that is cited by its pages");

    [Theory]
    [InlineData("document: x.txt", "'sha256', 'lines' and 'body'", "them", "document")]
    [InlineData("sha256: " + Sha256 + ", lines: 2, body: [ 1-2 ]", "'document'", "it", "sha256")]
    [InlineData("document: x.txt, lines: 2, printed: true", "'sha256' and 'body'", "them", "document")]
    [InlineData("lines: 2, url: 'https://example.org/x', accessed: 2001-06-01", "'document', 'sha256' and 'body'", "them", "lines")]
    public void PartOfADocumentAloneIsMarkedOnce(string fields, string missing, string them, string beside) => Paper(fields, "⟦FACT2002:extra⟧").Reports(
        $"The paper 'extra' lacks {missing}: add {them} beside '{beside}', or take all of {All} out where the text is elsewhere");

    [Fact]
    public void AddressNeedsADayOfAccess() => Paper("url: 'https://example.org/x'", "⟦FACT2002:extra⟧").Reports(
        "The paper 'extra' lacks 'accessed': add 'accessed: …', the day on which the page at 'url' was read");

    [Theory]
    [InlineData("url: ⟦FACT2003:example⟧, accessed: 2001-06-01", "'example' cannot be an address: write it whole, from https:// on")]
    [InlineData("printed: true, ⟦FACT2003:accessed⟧: 2001-06-01", "'accessed' cannot be there without 'url': add the address that was read on that day, or leave it out")]
    [InlineData("url: 'https://example.org/x', accessed: ⟦FACT2003:2001-06⟧", "'2001-06' cannot be a day of access: write one day, such as 2001-05-09")]
    [InlineData("url: 'https://example.org/x', accessed: ⟦FACT2003:2001-06-01?⟧", "'2001-06-01?' cannot be a day of access: write one day, such as 2001-05-09")]
    [InlineData("url: 'https://example.org/x', accessed: ⟦FACT2003:2001-05-19⟧", "'2001-05-19' cannot be a day of access: the source was published 2001-05-20, after it: correct one of the two")]
    [InlineData("printed: true, archived: { sha256: ⟦FACT2003:0123⟧ }", "'0123' cannot be a SHA-256: write 64 hexadecimal digits, in lower case")]
    [InlineData("printed: true, archived: { url: ⟦FACT2003:example⟧ }", "'example' cannot be an address: write it whole, from https:// on")]
    [InlineData("printed: true, archived: ⟦FACT2002:{}⟧", "The value of 'archived' lacks 'url' or 'sha256': add one of them, or both")]
    [InlineData("printed: ⟦FACT2003:maybe⟧, url: 'https://example.org/x', accessed: 2001-06-01", "'maybe' cannot be a truth value: write true or false")]
    public void PartOfASourceElsewhereThatIsWrongIsMarkedOnce(string fields, string message) => Paper(fields).Reports(message);

    [Theory]
    [InlineData("⟦FACT2001:documnet⟧: x.txt, sha256: " + Sha256 + ", lines: 2, body: [ 1-2 ]")]
    [InlineData("⟦FACT2001:ulr⟧: 'https://example.org/x', accessed: 2001-06-01")]
    [InlineData("url: 'https://example.org/x', ⟦FACT2001:acessed⟧: 2001-06-01")]
    [InlineData("⟦FACT2001:print⟧: true")]
    public void MisspeltKeyIsNotMissedAsWell(string fields) => Paper(fields).Reports();

    [Theory]
    [InlineData("source: at-hand, at: '2:0-8', digest: '0123456789abcdef', for: [place]")]
    [InlineData("source: page, for: [place]")]
    [InlineData("source: page, section: Harbours, for: [place]")]
    [InlineData("source: book, page: 12, for: [place]")]
    [InlineData("source: book, page: xii, section: Preface, for: [place]")]
    public void EvidenceNamesThePlaceThatItsSourceHas(string keys) => Deed($"{{ {keys} }}").Reports();

    [Theory]
    [InlineData("{ source: page, at: ⟦FACT4002:'2:0-8'⟧, digest: '0123456789abcdef', for: [place] }", "The span 2:0-8 cannot be in a document of the source 'page': that source has none; write 'page: …' or 'section: …' instead of 'at' and 'digest'")]
    [InlineData("{ source: book, at: ⟦FACT4002:'2:0-8'⟧, digest: '0123456789abcdef', page: 12, for: [place] }", "The span 2:0-8 cannot be in a document of the source 'book': that source has none; take 'at' and 'digest' out")]
    [InlineData("{ source: at-hand, page: ⟦FACT4002:12⟧, for: [place] }", "'page 12' is no place in the document of the source 'at-hand': write 'at: \"LINE:START-END\"' and 'digest: \"…\"' instead")]
    [InlineData("{ source: at-hand, at: '2:0-8', digest: '0123456789abcdef', section: ⟦FACT4002:Harbours⟧, for: [place] }", "'section Harbours' is no place in the document of the source 'at-hand': take it out, since 'at' names the span")]
    [InlineData("{ ⟦FACT4002:source: at-hand, for: [place⟧] }", "This evidence names no span in the document of the source 'at-hand': add 'at: \"LINE:START-END\"' and 'digest: \"…\"'")]
    [InlineData("{ ⟦FACT4002:source: book, for: [place⟧] }", "This evidence names no page of the source 'book': add 'page: …', or 'section: …' where its pages have no numbers")]
    [InlineData("{ ⟦FACT2002:source: at-hand, at: '2:0-8', for: [place⟧] }", "An item of 'evidence' lacks 'digest': add 'digest: …' beside 'at'")]
    [InlineData("{ ⟦FACT2002:source: at-hand, digest: '0123456789abcdef', for: [place⟧] }", "An item of 'evidence' lacks 'at': add 'at: …' beside 'digest'")]
    [InlineData("{ source: book, page: [ ⟦FACT2003:12, 13⟧ ], for: [place] }", "'page' cannot be a list: write a single value")]
    [InlineData("{ source: nobody, page: 12, for: [place] }", "")]
    public void EvidenceOfAnotherPlaceIsMarkedOnce(string evidence, string message)
    {
        if (message.Length == 0)
        {
            Deed("{ source: ⟦FACT3001:nobody⟧, page: 12, for: [place] }").Reports();
            return;
        }

        Deed(evidence).Reports(message);
    }

    [Fact]
    public void StrictSchemaKnowsNeither() => Folder
        .With("facts/schema.yaml", Schema("order: id"))
        .With("facts/papers.yaml", $"kind: paper\nentries:\n  at-hand: {{ title: A, published: 2001-05-20, language: en, document: a.txt, sha256: {Sha256}, lines: 9, body: [ 1-9 ], ⟦FACT2001:url⟧: 'https://example.org/x' }}\n")
        .With("facts/x.yaml", "kind: deed\nentries:\n  it: { title: It, place: There, evidence: [ { source: at-hand, at: '2:0-8', digest: '0123456789abcdef', ⟦FACT2001:page⟧: 12, for: [place] } ] }\n")
        .Reports();

    [Theory]
    [InlineData("role: source, elsewhere: ⟦FACT1001:forbidden⟧", "'elsewhere' cannot be 'forbidden': write allowed, or leave it out")]
    [InlineData("role: entity, ⟦FACT1001:elsewhere⟧: allowed", "Only a source can be elsewhere than in the corpus: leave 'elsewhere' out")]
    [InlineData("role: source, elsewhere: allowed, fields: { ⟦FACT1001:url⟧: { type: url, summary: X. } }", "Every entry of 'paper' has 'url' without its being declared: leave it out")]
    [InlineData("role: source, elsewhere: allowed, fields: { ⟦FACT1001:is-verifiable⟧: { type: boolean, summary: X. } }", "The C# name 'IsVerifiable' is taken in 'paper': choose another field name")]
    public void MarkThatIsWrongIsMarkedInTheSchema(string kind, string message)
    {
        string fields = kind.Contains("fields:", StringComparison.Ordinal) ? string.Empty : ", fields: {}";
        FactFolder.Empty.With("facts/schema.yaml", $"namespace: Example\nkinds:\n  paper: {{ record: Paper, collection: Papers, summary: A paper., {kind}{fields} }}\n").Reports(message);
    }

    [Fact]
    public void SourceThatBecomesADocumentHasItsEvidenceCheckedAnew()
    {
        FactFolder before = Deed("{ source: book, page: 12, for: [place] }");
        FactFolder after = before.Change("facts/papers.yaml", "printed: true", $"document: c.txt, sha256: {Sha256}, lines: 9, body: [ 1-9 ]");
        FactCompiler compiler = new();
        Assert.Empty(compiler.Compile(before.Texts, CorpusFolder.None, UsedDatasets.None).Diagnostics);
        Assert.Equal("FACT4002", Assert.Single(compiler.Compile(after.Texts, CorpusFolder.None, UsedDatasets.None).Diagnostics).Rule.Id);
        Assert.Empty(compiler.Compile(before.Texts, CorpusFolder.None, UsedDatasets.None).Diagnostics);
    }

    [Fact]
    public void WhatNoDigestVerifiesIsCountedApart()
    {
        FactCompilation compilation = Deed("{ source: page, for: [place] }, { source: book, page: 12, for: [place] }, { source: at-hand, at: '2:0-8', digest: '0123456789abcdef', for: [place] }").Reports();
        EvidenceOutcomes outcomes = compilation.FindOutcomes()!;
        Assert.Single(outcomes.Sources);
        Assert.Single(outcomes.Spans);
        Assert.Equal(0, outcomes.Unresolved);
        Assert.Equal(["page ", "book page 12"], outcomes.Elsewhere.Select(static cited => $"{cited.Source.Id} {cited.Evidence.Locator?.Text}"));
    }
}
