using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>FACT4005 to FACT4008: what evidence proves, and until when.</summary>
public class ProofCheckTests
{
    private const string Schema = """
        namespace: Example
        groups:
          part: { record: Part, summary: A part., fields: { size: { type: integer, summary: Its size. } } }
        kinds:
          deed:
            record: Deed
            collection: Deeds
            summary: A deed.
            role: fact
            proof: required
            fields:
              when: { type: date, event-date: true, summary: When. }
              place: { type: text, summary: Where. }
              parts: { group: part, many: true, summary: Parts. }
              sort: { type: text, proof: none, summary: Our sort. }
              known: { type: dating, summary: How. }
          rumour:
            record: Rumour
            collection: Rumours
            summary: A rumour.
            role: fact
            fields:
              place: { type: text, proof: required, summary: Where. }
              sort: { type: text, summary: Our sort. }
          person: { record: Person, collection: People, summary: A person., role: entity, fields: {} }
          post: { record: Post, collection: Posts, summary: A post., role: entity, fields: {} }
          tenure:
            record: Tenure
            collection: Tenures
            summary: A tenure.
            role: entity
            fields:
              holder: { type: person, required: true, tenure: holder, summary: Who. }
              post: { type: post, required: true, tenure: post, summary: What. }
              period: { type: date, required: true, tenure: period, summary: When. }
              evidence: { type: evidence, required: true, summary: Where it is attested. }
          paper: { record: Paper, collection: Papers, summary: A paper., role: source, fields: {} }
        """;

    private const string Cite = "source: early, at: \"1:0-1\", digest: \"0123456789abcdef\"";

    private static FactFolder Folder { get; } = FactFolder.Empty
        .With("facts/schema.yaml", Schema)
        .With("facts/papers.yaml", $"kind: paper\nentries:\n{Paper("early", "2001-05-20")}{Paper("late", "2001-06-20")}")
        .With("facts/people.yaml", "kind: person\nentries:\n  jane: {}\n")
        .With("facts/posts.yaml", "kind: post\nentries:\n  minister: {}\n");

    private static string Paper(string id, string published) =>
        $"  {id}: {{ title: X, published: {published}, language: en, document: a.txt, sha256: {new string('a', 64)}, lines: 9, body: [ 1-9 ] }}\n";

    private static FactFolder Fact(string kind, string fields) => Folder.With("facts/x.yaml", $"kind: {kind}\nentries:\n  it:\n    title: It\n" +
        string.Concat(fields.ReplaceLineEndings("\n").Split('\n').Select(line => "    " + line + "\n")));

    [Fact]
    public void UnprovenFieldIsReportedAtItsKey() => Fact("deed", $"""
        ⟦FACT4006:when⟧: 2001
        place: here
        ⟦FACT4006:parts⟧: [ {"{ size: 1 }"} ]
        sort: x
        known: {"{ basis: stated }"}
        dating: {"{ basis: stated }"}
        note: x
        recurrence: once
        evidence: [ {$"{{ {Cite}, for: [place] }}"} ]
        variants: [ {$"{{ field: when, value: 2002, evidence: [ {{ {Cite}, for: [when] }} ] }}"} ]
        """).Reports(
            "No evidence names 'when': add a span that proves it, or its name to the 'for' of one that does, or write 'ignore: [ { id: FACT4006, reason: … } ]'",
            "No evidence names 'parts': add a span that proves it, or its name to the 'for' of one that does, or write 'ignore: [ { id: FACT4006, reason: … } ]'");

    [Theory]
    [InlineData("place: here", "place")]
    [InlineData("place: here\nignore: [ { id: FACT4006, reason: a reason } ]", "title")]
    [InlineData("place: here\nretracted: { date: 2002, reason: wrong }", "title")]
    [InlineData("sort: x", "title")]
    public void ProvenSparedAndRetractedFieldsAreNot(string fields, string proven) =>
        Fact("rumour", fields + $"\nevidence: [ {{ {Cite}, for: [{proven}] }} ]").Reports();

    [Fact]
    public void ProofAskedOfAFieldAloneIsReported() =>
        Fact("rumour", $"⟦FACT4006:place⟧: here\nsort: x\nevidence: [ {{ {Cite}, for: [title] }} ]").Reports();

    [Theory]
    [InlineData("when: 2001\nevidence: [ { source: early, at: \"1:0-1\", digest: \"0123456789abcdef\", for: [⟦FACT2001:whenn⟧] } ]")]
    [InlineData("when: 2001\nevidence: [ { source: early, at: \"1:0-1\", digest: \"0123456789abcdef\", ⟦FACT2001:fro⟧: [when] } ]")]
    [InlineData("when: 2001\n⟦FACT2001:evidense⟧: []")]
    public void WhatIsWrongOtherwiseIsReportedAlone(string fields) => Fact("deed", fields).Reports();

    [Theory]
    [InlineData("evidence: [ { source: early, at: \"1:0-1\", digest: \"0123456789abcdef\", for: [title, ⟦FACT4005:place⟧] }, { source: early, at: \"1:1-2\", digest: \"0123456789abcdef\", for: [place] } ]", "'place', which this rumour does not have: add the field, or take the name out")]
    [InlineData("place: x\nevidence: [ { source: early, at: \"1:0-1\", digest: \"0123456789abcdef\", for: [place, ⟦FACT4005:place⟧] } ]", "'place' a second time: take one of the two out")]
    [InlineData("evidence: [ { source: early, at: \"1:0-1\", digest: \"0123456789abcdef\", for: [⟦FACT4005:recurrence⟧] } ]", "'recurrence', which this rumour does not have: add the field, or take the name out")]
    [InlineData("place: x\nevidence: [ { source: early, at: \"1:0-1\", digest: \"0123456789abcdef\", for: [place] } ]\nvariants: [ { field: place, value: y, evidence: [ { source: early, at: \"1:0-1\", digest: \"0123456789abcdef\", for: [⟦FACT4005:sort⟧] } ] } ]", "'sort', which this rumour does not have: add the field, or take the name out")]
    public void EvidenceForWhatIsNotThereIsReportedAtTheName(string fields, string message) =>
        Fact("rumour", fields).Reports("This evidence names " + message);

    [Theory]
    [InlineData("⟦FACT2001:plase⟧: x\nevidence: [ { source: early, at: \"1:0-1\", digest: \"0123456789abcdef\", for: [place] } ]")]
    [InlineData("⟦FACT0002:place⟧:\nevidence: [ { source: early, at: \"1:0-1\", digest: \"0123456789abcdef\", for: [place] } ]")]
    [InlineData("place: ⟦FACT2003:[]⟧\nevidence: [ { source: early, at: \"1:0-1\", digest: \"0123456789abcdef\", for: [place] } ]")]
    [InlineData("evidence: [ { source: early, at: \"1:0-1\", digest: \"0123456789abcdef\", for: [title] } ]\nvariants: [ { field: place, value: y, evidence: [ { source: early, at: \"1:0-1\", digest: \"0123456789abcdef\", for: [place] } ] } ]")]
    public void FieldThatIsMeantToBeThereIsNotUnsetAsWell(string fields) => Fact("rumour", fields).Reports();

    [Fact]
    public void RequiredFieldThatIsMissingIsNotUnsetAsWell() => Folder
        .With("facts/x.yaml", $"kind: rumour\nentries:\n  ⟦FACT2002:it⟧: {{ place: x, evidence: [ {{ {Cite}, for: [title, place] }} ] }}\n").Reports();

    [Theory]
    [InlineData("⟦FACT4007:2001-05-21⟧", "[period]")]
    [InlineData("⟦FACT4007:2001-05/2001-06⟧", "[period]")]
    [InlineData("⟦FACT4007:2001-05/..⟧", "[period]")]
    [InlineData("⟦FACT4007:2001-05/2001-05-21⟧", "[holder]")]
    [InlineData("2001-05-20", "[period]")]
    [InlineData("2001-05", "[period]")]
    [InlineData("1990/2001", "[period]")]
    [InlineData("2001-05/", "[period]")]
    [InlineData("\"[..2001-08]\"", "[period]")]
    public void TenureThatGoesOnAfterItsSourcesIsReportedAtThePeriod(string period, string proven) => Folder
        .With("facts/x.yaml", $"kind: tenure\nentries:\n  it: {{ holder: jane, post: minister, period: {period}, evidence: [ {{ {Cite}, for: {proven} }} ] }}\n").Reports();

    [Fact]
    public void SourceThatAttestsThePeriodCountsAndNotAnotherThatIsLater()
    {
        static FactFolder With(string period, string ofLate) => Folder.With(
            "facts/x.yaml",
            $"kind: tenure\nentries:\n  it: {{ holder: jane, post: minister, period: {period}, evidence: [ {{ {Cite}, for: [period] }}, {{ {Cite.Replace("early", "late", StringComparison.Ordinal)}, for: [{ofLate}] }} ] }}\n");
        With("⟦FACT4007:2001-06⟧", "holder").Reports(
            "2001-06 goes on after 'early' was published (2001-05-20), the last source that attests it: end it there or before, or add evidence from a later source");
        With("2001-06", "period").Reports();
    }

    [Theory]
    [InlineData("⟦FACT4008:2001~⟧")]
    [InlineData("⟦FACT4008:2001-05-XX⟧")]
    [InlineData("⟦FACT4008:\"[..2001-05]\"⟧")]
    [InlineData("⟦FACT4008:2001/2002⟧")]
    [InlineData("2001-05-09")]
    [InlineData("2001-05")]
    [InlineData("2001")]
    [InlineData("2001~, dating: { basis: background }")]
    [InlineData("2001~, ignore: [ { id: FACT4008, reason: no page is left } ]")]
    public void DateThatNoPagePrintsIsReportedWhereNothingExplainsIt(string published) =>
        Folder.With("facts/x.yaml", "kind: paper\nentries:\n" + Paper("it", published)).Reports();

    [Theory]
    [InlineData("role: fact\n    proof: required", "role: fact\n    proof: ⟦FACT1001:yes⟧")]
    [InlineData("proof: none, summary", "proof: ⟦FACT1001:maybe⟧, summary")]
    [InlineData("type: integer, summary", "type: integer, proof: ⟦FACT1001:required⟧, summary")]
    [InlineData("type: dating, summary", "type: dating, proof: ⟦FACT1001:required⟧, summary")]
    [InlineData("summary: A person., role: entity,", "summary: A person., role: entity, proof: ⟦FACT1001:required⟧,")]
    [InlineData("summary: A post., role: entity, fields: {}", "summary: A post., role: entity, fields: { x: { type: text, proof: ⟦FACT1001:required⟧, summary: X. } }")]
    public void DeclarationThatCannotBeIsReported(string sound, string wrong)
    {
        string schema = Schema.ReplaceLineEndings("\n");
        Assert.Contains(sound, schema, StringComparison.Ordinal);
        SchemaText.Reports(schema.Replace(sound, wrong, StringComparison.Ordinal));
    }
}
