using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Binding;

/// <summary>FACT2001.</summary>
public class UnknownNameTests
{
    [Theory]
    [InlineData("crosing", "did you mean 'crossing'?")]
    [InlineData("Port", "did you mean 'port'?")]
    [InlineData("voyage", "write one of crossing, claim, sailor, guild, port, ship, rank, service, paper, probe")]
    public void UnknownKindIsMarked(string kind, string remedy) => FactFolder.Example
        .With("facts/extra.yaml", $"kind: ⟦FACT2001:{kind}⟧\nentries:\n  extra:\n    anything: x\n")
        .Reports($"The schema has no kind '{kind}': {remedy}");

    [Theory]
    [InlineData("sailor", "⟦FACT2001:nmes⟧: x", "The sailor 'extra' has no field 'nmes': did you mean 'names'?")]
    [InlineData("sailor", "⟦FACT2001:Note⟧: x", "The sailor 'extra' has no field 'Note': did you mean 'note'?")]
    [InlineData("sailor", "⟦FACT2001:symbl⟧: x", "The sailor 'extra' has no field 'symbl': did you mean 'symbol'?")]
    [InlineData("sailor", "⟦FACT2001:age⟧: 7", "The sailor 'extra' has no field 'age': write one of names, note, symbol, ignore, former, distinct-from")]
    [InlineData("sailor", "⟦FACT2001:'الاسم'⟧: x", "The sailor 'extra' has no field 'الاسم': write one of names, note, symbol, ignore, former, distinct-from")]
    [InlineData("crossing", "cargo: { item: salt, ⟦FACT2001:amout⟧: { min: 1 } }", "The value of 'cargo' has no field 'amout': did you mean 'amount'?")]
    [InlineData("crossing", "cargo: { item: salt, amount: { min: 1, ⟦FACT2001:units⟧: t } }", "The value of 'amount' has no field 'units': did you mean 'unit'?")]
    [InlineData("crossing", "cargo: { item: salt, escort: [ { who: jane-doe, ⟦FACT2001:why⟧: x } ] }", "An item of 'escort' has no field 'why': did you mean 'who'?")]
    [InlineData("crossing", "dating: { basis: stated, ⟦FACT2001:notes⟧: x }", "The value of 'dating' has no field 'notes': did you mean 'note'?")]
    [InlineData("crossing", "dating: { basis: stated, refused: [ { when: 2001, why: x, ⟦FACT2001:whi⟧: x } ] }", "An item of 'refused' has no field 'whi': did you mean 'why'?")]
    [InlineData("crossing", "relations: [ { relation: follows, fact: jane-to-east, ⟦FACT2001:remark⟧: x } ]", "An item of 'relations' has no field 'remark': write one of relation, fact, note")]
    [InlineData("sailor", "names: [ { value: x, language: en, ⟦FACT2001:scripts⟧: Latn } ]", "An item of 'names' has no field 'scripts': did you mean 'script'?")]
    [InlineData("claim", "said: [ { who: jane-doe, ⟦FACT2001:off⟧: harbour-guild } ]", "An item of 'said' has no field 'off': did you mean 'of'?")]
    public void UnknownFieldIsMarkedAtItsKey(string kind, string fields, string message) =>
        FactFolder.Example.WithEntry(kind, fields).Reports(message);

    [Theory]
    [InlineData("tile", "did you mean 'title'?")]
    [InlineData("x", "write one of title, when, status, crew, from, to, calls, part-of, cargo, topics, dating, recurrence, aggregate, note, coded, reviewed, evidence, variants, relations, retracted")]
    public void EvidenceForAFieldThatTheKindLacksIsMarked(string name, string remedy) => FactFolder.Example
        .WithEntry("crossing", $"evidence: [ {{ source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [to, ⟦FACT2001:{name}⟧] }} ]")
        .Reports($"The kind crossing has no field '{name}': {remedy}");

    [Theory]
    [InlineData("⟦FACT2001:stanc⟧: denied", "An item of 'evidence' has no field 'stanc': did you mean 'stance'?")]
    [InlineData("⟦FACT2001:speaker⟧: jane-doe", "An item of 'evidence' has no field 'speaker': write one of source, at, digest, for, stance, said, note")]
    public void UnknownKeyOfEvidenceIsMarked(string key, string message) => FactFolder.Example
        .WithEntry("crossing", $"evidence: [ {{ source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [to], {key} }} ]")
        .Reports(message);

    [Fact]
    public void StanceStandsInEvidenceOnlyWhereTheKindHasNone() => FactFolder.Example
        .WithEntry("claim", "evidence: [ { source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [said], ⟦FACT2001:stance⟧: denied } ]")
        .Reports("An item of 'evidence' has no field 'stance': write one of source, at, digest, for, note");

    [Theory]
    [InlineData("⟦FACT2001:fild⟧: to, value: east-port", "A variant has no field 'fild': did you mean 'field'?")]
    [InlineData("field: to, value: east-port, ⟦FACT2001:source⟧: x", "A variant has no field 'source': write one of field, value, evidence")]
    [InlineData("field: ⟦FACT2001:too⟧, value: east-port", "The kind crossing has no field 'too': did you mean 'to'?")]
    public void UnknownNameInAVariantIsMarked(string keys, string message) => FactFolder.Example
        .WithEntry("crossing", $"variants: [ {{ {keys}, evidence: [ {{ source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [to] }} ] }} ]")
        .Reports(message);
}
