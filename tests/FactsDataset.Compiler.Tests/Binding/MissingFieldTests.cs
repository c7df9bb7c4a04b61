using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Binding;

/// <summary>FACT2002, and FACT4001 where what is missing is evidence.</summary>
public class MissingFieldTests
{
    [Theory]
    [InlineData("crossing", "-title", "The crossing 'extra' lacks 'title': add 'title: …'")]
    [InlineData("crossing", "-status", "The crossing 'extra' lacks 'status': add 'status: …'")]
    [InlineData("crossing", "-crew", "The crossing 'extra' lacks 'crew': add 'crew: …'")]
    [InlineData("claim", "-said", "The claim 'extra' lacks 'said': add 'said: …'")]
    [InlineData("sailor", "-names", "The sailor 'extra' lacks 'names': add 'names: …'")]
    [InlineData("rank", "-title", "The rank 'extra' lacks 'title': add 'title: …'")]
    [InlineData("paper", "-publisher", "The paper 'extra' lacks 'publisher': add 'publisher: …'")]
    [InlineData("paper", "-published", "The paper 'extra' lacks 'published': add 'published: …'")]
    [InlineData("paper", "-language", "The paper 'extra' lacks 'language': add 'language: …'")]
    [InlineData("paper", "-document", "The paper 'extra' lacks 'document': add 'document: …'")]
    [InlineData("paper", "-sha256", "The paper 'extra' lacks 'sha256': add 'sha256: …'")]
    [InlineData("paper", "-lines", "The paper 'extra' lacks 'lines': add 'lines: …'")]
    [InlineData("paper", "-body", "The paper 'extra' lacks 'body': add 'body: …'")]
    public void FieldThatAnEntryLacksIsReportedAtItsId(string kind, string without, string message) =>
        FactFolder.Example.WithEntry(kind, without, "⟦FACT2002:extra⟧").Reports(message);

    [Theory]
    [InlineData("cargo: { ⟦FACT2002:amount: { min: 1⟧ } }", "The value of 'cargo' lacks 'item': add 'item: …'")]
    [InlineData("cargo: ⟦FACT2002:{}⟧", "The value of 'cargo' lacks 'item': add 'item: …'")]
    [InlineData("dating: { ⟦FACT2002:note: x⟧ }", "The value of 'dating' lacks 'basis': add 'basis: …'")]
    [InlineData("dating: { basis: stated, refused: [ { ⟦FACT2002:when: 2001⟧ } ] }", "An item of 'refused' lacks 'why': add 'why: …'")]
    [InlineData("relations: [ { ⟦FACT2002:fact: jane-to-east⟧ } ]", "An item of 'relations' lacks 'relation': add 'relation: …'")]
    [InlineData("coded: { ⟦FACT2002:by: me⟧ }", "The value of 'coded' lacks 'on': add 'on: …'")]
    [InlineData("reviewed: [ { on: 2001 }, { ⟦FACT2002:by: me⟧ } ]", "An item of 'reviewed' lacks 'on': add 'on: …'")]
    [InlineData("relations: [ { ⟦FACT2002:relation: follows⟧ } ]", "An item of 'relations' lacks 'fact': add 'fact: …'")]
    [InlineData("crew: [ { who: jane-doe }, { ⟦FACT2002:duty: cook⟧ } ]", "An item of 'crew' lacks 'who' or 'described': add one of them")]
    [InlineData("crew: [ ⟦FACT2002:{}⟧ ]", "An item of 'crew' lacks 'who' or 'described': add one of them")]
    public void FieldThatAGroupLacksIsReportedOverTheGroup(string fields, string message) =>
        FactFolder.Example.WithEntry("crossing", fields).Reports(message);

    [Theory]
    [InlineData("at: '2:0-8', digest: '0123456789abcdef', for: [to⟧]", "source")]
    [InlineData("source: harbour-news, digest: '0123456789abcdef', for: [to⟧]", "at")]
    [InlineData("source: harbour-news, at: '2:0-8', for: [to⟧]", "digest")]
    [InlineData("source: harbour-news, at: '2:0-8', digest: '0123456789abcdef'⟧", "for")]
    public void PartThatEvidenceLacksIsReportedOverTheItem(string keys, string missing) => FactFolder.Example
        .WithEntry("crossing", $"evidence: [ {{ ⟦FACT2002:{keys} }} ]")
        .Reports($"An item of 'evidence' lacks '{missing}': add '{missing}: …'");

    [Theory]
    [InlineData("value: east-port, evidence: *", "field")]
    [InlineData("field: to, evidence: *", "value")]
    [InlineData("field: to, value: east-port", "evidence")]
    public void PartThatAVariantLacksIsReportedOverTheItem(string keys, string missing)
    {
        string written = keys.Replace("*", "[ { source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [to⟧] } ]", StringComparison.Ordinal);
        FactFolder.Example
            .WithEntry("crossing", $"variants: [ {{ ⟦FACT2002:{written}{(written == keys ? "⟧" : string.Empty)} }} ]")
            .Reports($"A variant lacks '{missing}': add '{missing}: …'");
    }

    [Fact]
    public void GroupInBlockStyleIsMarkedFromItsFirstKeyToItsLastValue() => FactFolder.Example
        .With("facts/extra.yaml", """
            kind: sailor
            entries:
              extra:
                names:
                  - ⟦FACT2002:value: جين 😀
                    script: Arab⟧   # no language
                  - value: x
                    language: en
            """)
        .Reports("An item of 'names' lacks 'language': add 'language: …'");

    [Theory]
    [InlineData("crossing")]
    [InlineData("service")]
    public void EntryWithoutEvidenceIsReportedAtItsId(string kind) => FactFolder.Example
        .WithEntry(kind, "-evidence", "⟦FACT4001:extra⟧")
        .Reports($"The {kind} 'extra' has no evidence: add 'evidence: [ {{ source: …, at: \"LINE:START-END\", digest: \"…\", for: [ … ] }} ]'");

    [Fact]
    public void EmptyListIsNoEvidence() => FactFolder.Example
        .WithEntry("crossing", "evidence: ⟦FACT4001:[ ]⟧")
        .Reports("This list has no evidence: add 'evidence: [ { source: …, at: \"LINE:START-END\", digest: \"…\", for: [ … ] } ]'");

    [Fact]
    public void EverythingThatIsMissingIsReported() => FactFolder.Example.With(
        "facts/extra.yaml", "kind: crossing\nentries:\n  ⟦FACT2002:⟦FACT2002:⟦FACT2002:⟦FACT2002:⟦FACT4001:extra⟧⟧⟧⟧⟧:\n    {}\n").Reports();
}
