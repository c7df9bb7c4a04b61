using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Schema;

/// <summary>FACT1001: the file as a whole, and its sections.</summary>
public class SchemaFrameTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void NothingIsReportedInASoundSchema(string lineEnd) =>
        SchemaText.Reports(SchemaText.With().Replace("\n", lineEnd, StringComparison.Ordinal));

    [Fact]
    public void MissingSchemaIsReportedAtTheFirstFactFile() => FactFolder.Empty
        .With("facts/b.yaml", "kind: x\nentries:\n  a: {}\n")
        .With("facts/a.yaml", "⟦FACT1001:⟧kind: x\nentries:\n  a: {}\n")
        .Reports("There is no schema.yaml: add one beside the fact files, which says what kinds there are");

    [Fact]
    public void NothingIsMissingWhereThereAreNoFactFiles() => FactFolder.Empty.Reports();

    [Fact]
    public void SecondSchemaIsReportedAndTellsOfTheFirst()
    {
        FactCompilation compilation = FactFolder.Example
            .With("facts/sub/schema.yaml", "⟦FACT1001:⟧namespace: Example\n")
            .With("facts/sub/SCHEMA.YAML", "⟦FACT1001:⟧namespace: Example\n")
            .Reports(
                "There is a second schema.yaml: keep one for the whole dataset",
                "There is a second schema.yaml: keep one for the whole dataset");
        Assert.All(compilation.Diagnostics, (FactDiagnostic found) => Assert.Equal("facts/schema.yaml", found.Related!.Value.Path));
        Assert.Null(compilation.Schema);
    }

    [Theory]
    [InlineData("⟦FACT1001:⟧", "The schema is empty: write 'kinds' and what they need")]
    [InlineData("⟦FACT1001:⟧# nothing but a comment\n", "The schema is empty: write 'kinds' and what they need")]
    [InlineData("⟦FACT2003:text⟧", "This file cannot be a single text: write keys with values at its top")]
    [InlineData("- ⟦FACT2003:one\n- two⟧\n", "This file cannot be a list: write keys with values at its top")]
    [InlineData("namespace: ⟦FACT0001:\"x⟧\nkinds: {}\n", null)]
    [InlineData("namespace: ⟦FACT0002:*x⟧\nkinds: { ⟦FACT1001:a⟧: { record: A, collection: As, role: entity, fields: {} } }\n", null)]
    public void FileThatIsNoSchemaIsReportedOnce(string schema, string? message) => SchemaText.Reports(schema, message is null ? [] : [message]);

    [Theory]
    [InlineData("⟦FACT1001:⟧namespace: Example\n", "The schema has no kinds: declare one below 'kinds'")]
    [InlineData("namespace: Example\n⟦FACT1001:kinds⟧: {}\n", "The schema has no kinds: declare one below 'kinds'")]
    [InlineData("namespace: Example\nkinds: ⟦FACT1001:none⟧\n", "'kinds' cannot be a single text: write keys with values below it")]
    [InlineData("namespace: Example\nkinds: [ ⟦FACT1001:a⟧ ]\n", "'kinds' cannot be a list: write keys with values below it")]
    [InlineData("namespace: Example\n⟦FACT1001:kind⟧: {}\n", "A schema has no 'kind': did you mean 'kinds'?")]
    [InlineData("⟦FACT1001:namspace⟧: Example\nkinds: { a: { record: A, collection: As, summary: x, role: entity, fields: {} } }\n", "A schema has no 'namspace': did you mean 'namespace'?")]
    public void WhatTheSchemaNeedsIsReportedOnce(string schema, string message) => SchemaText.Reports(schema, message);

    [Theory]
    [InlineData("⟦FACT1001:2Things⟧", "'2Things' is no C# namespace: write names of ASCII letters and digits joined by dots")]
    [InlineData("⟦FACT1001:Example..Things⟧", "'Example..Things' is no C# namespace: write names of ASCII letters and digits joined by dots")]
    [InlineData("⟦FACT1001:Example.class⟧", "'Example.class' is no C# namespace: write names of ASCII letters and digits joined by dots")]
    [InlineData("⟦FACT1001:Örtlich⟧", "'Örtlich' is no C# namespace: write names of ASCII letters and digits joined by dots")]
    [InlineData("⟦FACT1001:''⟧", "'namespace' cannot be an empty text: write a single text")]
    [InlineData("[ ⟦FACT1001:Example⟧ ]", "'namespace' cannot be a list: write a single text")]
    [InlineData("{ ⟦FACT1001:of: Example⟧ }", "'namespace' cannot be a mapping: write a single text")]
    public void NamespaceThatIsNoneIsMarked(string name, string message) =>
        SchemaText.Reports(SchemaText.With().Replace("Example.Things", name, StringComparison.Ordinal), message);

    [Fact]
    public void UnknownSectionIsMarked() => SchemaText.Reports(
        SchemaText.With(top: "⟦FACT1001:relations⟧: {}"),
        "A schema has no 'relations': write one of namespace, uses, facades, vocabularies, unions, attribution, dates, groups, kinds");

    [Fact]
    public void SectionWithASlipInItsKeyMakesNoTypeUnknown() => SchemaText.Reports(
        SchemaText.With(groupFields: "in: { type: anything, summary: x }", fields: "part: { group: part, summary: x }")
            .Replace("unions:", "⟦FACT1001:union⟧:", StringComparison.Ordinal),
        "A schema has no 'union': did you mean 'unions'?");

    [Fact]
    public void SectionOfTheWrongShapeMakesNoTypeUnknown() => SchemaText.Reports(
        SchemaText.With(fields: "tint: { type: colour, summary: x }\nparts: { group: part, summary: x }")
            .Replace("  colour: { summary: A colour., values: { red: Red., blue: Blue. } }", "  - ⟦FACT1001:colour⟧", StringComparison.Ordinal),
        "'vocabularies' cannot be a list: write keys with values below it");

    [Theory]
    [InlineData("attribution: ⟦FACT1001:anything⟧", "'attribution' cannot be a single text: write keys with values below it")]
    [InlineData("⟦FACT1001:attribution⟧: { who: anything }", "'attribution' lacks 'of': add it")]
    [InlineData("attribution: { ⟦FACT1001:woh⟧: anything, of: thing }", "'attribution' has no 'woh': did you mean 'who'?")]
    [InlineData("attribution: { who: [ ⟦FACT1001:thing⟧ ], of: thing }", "'who' cannot be a list: write a single text")]
    [InlineData("attribution: { who: ⟦FACT1001:anythin⟧, of: thing }", "'anythin' is no entity and no union of entities: did you mean 'anything'?")]
    [InlineData("attribution: { who: anything, of: ⟦FACT1001:deed⟧ }", "'deed' is no entity and no union of entities: write one of thing, place, anything")]
    [InlineData("attribution: { who: ⟦FACT1001:text⟧, of: thing }", "'text' is no entity and no union of entities: write one of thing, place, anything")]
    [InlineData("attribution: { who: ⟦FACT1001:'*fact'⟧, of: thing }", "'*fact' is no entity and no union of entities: write one of thing, place, anything")]
    public void AttributionNamesWhoCanSpeak(string top, string message) => SchemaText.Reports(SchemaText.With(top: top), message);

    [Fact]
    public void NobodySpeaksWhoIsAFact() => SchemaText.Reports(
        SchemaText.With(top: "attribution: { who: ⟦FACT1001:event⟧, of: thing }", unions: "event: { summary: x, of: [ deed ] }"),
        "'event' is no entity and no union of entities: write one of thing, place, anything");

    [Fact]
    public void UnionWithASlipInAttributionIsReportedAtTheUnionAlone() => SchemaText.Reports(
        SchemaText.With(top: "attribution: { who: speaker, of: thing }", unions: "speaker: { summary: x, of: [ thing, ⟦FACT1001:plaice⟧ ] }"),
        "The union 'speaker' names 'plaice', which is no kind: did you mean 'place'?");

    [Theory]
    [InlineData("  colour: {", "  co⟦FACT0004:\u200B⟧lour: {")]
    [InlineData("vocabularies:", "vocabu⟦FACT0004:\u200B⟧laries:")]
    [InlineData("record: Thing", "record: Th⟦FACT0004:\u00AD⟧ing")]
    [InlineData("record: Thing", "re⟦FACT0004:\u202E⟧cord: Thing")]
    [InlineData("role: entity", "role: enti⟦FACT0004:\uFFFD⟧ty")]
    [InlineData("type: colour", "type: col⟦FACT0004:\u2060⟧our")]
    [InlineData("type: colour", "ty⟦FACT0004:\u2060⟧pe: colour")]
    [InlineData("event-date: true", "event-date: tr⟦FACT0004:\u2060⟧ue")]
    [InlineData("of: [thing, place]", "of: [thing, pla⟦FACT0004:\u2060⟧ce]")]
    [InlineData("Example.Things", "Example.Th⟦FACT0004:\u2060⟧ings")]
    [InlineData("summary: A deed.", "⟦FACT0002:summary⟧:")]
    [InlineData("role: source", "role: ⟦FACT0002:!x⟧ source")]
    public void WhatTheSyntaxRefusesIsNotAContradictionAsWell(string from, string to)
    {
        string schema = SchemaText.With();
        int index = schema.IndexOf(from, StringComparison.Ordinal);
        SchemaText.Reports(string.Concat(schema.AsSpan(0, index), to, schema.AsSpan(index + from.Length)));
    }
}
