using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Diagnostics;

/// <summary>One mistake, one diagnostic: what follows from it is not reported as well.</summary>
public class OneMistakeTests
{
    private const string Proof = "{ source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [to] }";

    [Theory]
    [InlineData("crossing", "-title\n⟦FACT2001:titel⟧: x")]
    [InlineData("crossing", "-evidence\n⟦FACT2001:evidense⟧: []")]
    [InlineData("crossing", "crew: [ { ⟦FACT2001:hwo⟧: jane-doe } ]")]
    [InlineData("crossing", "crew: [ { ⟦FACT2001:descibed⟧: x } ]")]
    [InlineData("crossing", "dating: { ⟦FACT2001:bassis⟧: stated }")]
    [InlineData("crossing", "cargo: { item: salt, amount: { ⟦FACT2001:mim⟧: 1 } }")]
    [InlineData("crossing", "cargo: { item: salt, amount: { ⟦FACT2001:number⟧: 1 } }")]
    [InlineData("crossing", "relations: [ { ⟦FACT2001:realtion⟧: follows, ⟦FACT2001:facts⟧: jane-to-east } ]")]
    [InlineData("crossing", "evidence: [ { ⟦FACT2001:sorce⟧: harbour-news, ⟦FACT2001:att⟧: '2:0-8', ⟦FACT2001:digset⟧: x, ⟦FACT2001:fro⟧: [to] } ]")]
    [InlineData("crossing", "variants: [ { ⟦FACT2001:feild⟧: to, ⟦FACT2001:vlaue⟧: east-port, ⟦FACT2001:evidenc⟧: x } ]")]
    [InlineData("paper", "-sha256\n⟦FACT2001:sha265⟧: x")]
    public void MisspeltKeyIsNotMissingAsWell(string kind, string fields) => FactFolder.Example.WithEntry(kind, fields).Reports();

    [Theory]
    [InlineData("crossing", "⟦FACT0002:title⟧:")]
    [InlineData("crossing", "⟦FACT0002:to⟧: ")]
    [InlineData("crossing", "crew: [ { ⟦FACT0002:who⟧: } ]")]
    [InlineData("crossing", "crew: [ { who: ⟦FACT0002:*jane⟧ } ]")]
    [InlineData("crossing", "cargo: { ⟦FACT0002:item⟧: }")]
    [InlineData("crossing", "title: ⟦FACT0002:!!str⟧ x")]
    [InlineData("crossing", "status: ⟦FACT0002:&a⟧ sailed")]
    [InlineData("paper", "⟦FACT0002:lines⟧:")]
    [InlineData("crossing", "title: one\n⟦FACT0003:title⟧: two")]
    public void WhatTheSyntaxRefusesIsNotMissingAsWell(string kind, string fields) => FactFolder.Example.WithEntry(kind, fields).Reports();

    [Theory]
    [InlineData("title: E⟦FACT0004:\u200B⟧xtra")]
    [InlineData("-title\nti⟦FACT0004:\u200B⟧tle: Extra")]
    [InlineData("status: sai⟦FACT0004:\u00AD⟧led")]
    [InlineData("when: 2001⟦FACT0004:\u200F⟧-05")]
    [InlineData("to: east⟦FACT0004:\uFEFF⟧-port")]
    [InlineData("recurrence: ⟦FACT0004:\uFFFD⟧")]
    [InlineData("crew: [ { who⟦FACT0004:\u2060⟧: jane-doe } ]")]
    [InlineData("crew: [ { who: jane⟦FACT0004:\u2060⟧-doe } ]")]
    [InlineData("evidence: [ { source: harbour-news, at: '2:0⟦FACT0004:\u200E⟧-8', digest: '0123456789abcdef', for: [to] } ]")]
    [InlineData("evidence: [ { source: harbour-news, at: '2:0-8', digest: '0123⟦FACT0004:\u0007⟧456789abcdef', for: [to] } ]")]
    [InlineData("evidence: [ { source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [t⟦FACT0004:\u200B⟧o] } ]")]
    [InlineData("symbol: E⟦FACT0004:\u202E⟧xtra")]
    [InlineData("cargo: { item: salt, amount: { min: 1⟦FACT0004:\u2066⟧, max: 0 } }")]
    public void DamagedValueIsNotWrongAsWell(string field) => FactFolder.Example
        .WithEntry("crossing", field).Reports();

    [Theory]
    [InlineData("⟦FACT3004:Green_Ship⟧")]
    [InlineData("⟦FACT3004:'green ship'⟧")]
    [InlineData("green⟦FACT0004:\u200B⟧-ship")]
    [InlineData("green-⟦FACT0004:\u202E⟧ship")]
    public void ReferenceToAnEntryWhoseIdIsWrongPasses(string id) => FactFolder.Example
        .WithEntry("ship", string.Empty, id)
        .With("facts/more.yaml", ExampleEntry.File("crossing", "from: green-ship\ncrew: [ { who: green-ship } ]", "more"))
        .Reports();

    [Fact]
    public void ReferenceToAMalformedEntryPasses() => FactFolder.Example
        .WithEntry("ship", "operator: ⟦FACT0001:\"harbour-guild⟧", "green-ship")
        .With("facts/more.yaml", ExampleEntry.File("crossing", "from: green-ship\ncrew: [ { who: green-ship } ]", "more"))
        .Reports();

    [Fact]
    public void EvidenceFromAMalformedSourcePasses() => FactFolder.Example
        .WithEntry("paper", "author: ⟦FACT0001:[⟧ jane-doe", "salt-news")
        .With("facts/more.yaml", ExampleEntry.File("crossing", "evidence: [ { source: salt-news, at: '99:0-8', digest: '0123456789abcdef', for: [to] } ]", "more"))
        .Reports();

    [Theory]
    [InlineData("lines: ⟦FACT2003:0⟧")]
    [InlineData("body: [ ⟦FACT2003:x⟧ ]")]
    [InlineData("sha256: ⟦FACT2003:x⟧")]
    public void EvidenceFromASourceThatIsWronglyDescribedPasses(string field) => FactFolder.Example
        .WithEntry("paper", field, "salt-news")
        .With("facts/more.yaml", ExampleEntry.File("crossing", "evidence: [ { source: salt-news, at: '99:0-8', digest: '0123456789abcdef', for: [to] } ]", "more"))
        .Reports();

    [Theory]
    [InlineData("kind: ⟦FACT2001:shipp⟧\n")]
    [InlineData("⟦FACT2002:⟧")]
    [InlineData("⟦FACT2001:kinds⟧: ship\n")]
    [InlineData("kind: sh⟦FACT0004:\u200B⟧ip\n")]
    public void ReferenceIntoAFileOfUnknownKindPasses(string kind) => FactFolder.Example
        .With("facts/extra.yaml", kind + "entries:\n  green-ship: { names: [ { value: x, language: en } ] }\n")
        .With("facts/more.yaml", ExampleEntry.File("crossing", "from: green-ship", "more"))
        .Reports();

    [Fact]
    public void ReferenceIntoAFileThatHidesEntriesPasses() => FactFolder.Example
        .With("facts/extra.yaml", "kind: ship\nentries:\n  red-ship:\n    note: ⟦FACT0001:x⟧\n      green-ship:\n        note: y\n")
        .With("facts/more.yaml", ExampleEntry.File("crossing", "from: green-ship\nto: ⟦FACT3002:jane-doe⟧", "more"))
        .Reports();

    [Fact]
    public void ReferencesToAnIdThatStandsTwicePass() => FactFolder.Example
        .With("facts/zz.yaml", ExampleEntry.File("ship", string.Empty, "⟦FACT3003:blue-ship⟧"))
        .Reports();

    [Fact]
    public void MemberWithoutANameStillHasARowToReferTo() => FactFolder.Example
        .WithEntry("ship", string.Empty, "⟦FACT3005:all⟧")
        .With("facts/more.yaml", ExampleEntry.File("crossing", "from: all", "more"))
        .Reports();

    [Fact]
    public void WrongValueBesideASoundOneIsReportedAlone() => FactFolder.Example
        .WithEntry("crossing", $"evidence: [ {Proof}, {{ source: harbour-news, at: ⟦FACT2003:x⟧, digest: '0123456789abcdef', for: [to] }} ]")
        .Reports();
}
