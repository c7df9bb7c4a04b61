using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Schema;

/// <summary>FACT1001: inverses.</summary>
public class InverseTests
{
    [Theory]
    [InlineData("type: text, inverse: ⟦FACT1001:names⟧", "Only a reference or an attribution has an inverse: leave 'inverse' out")]
    [InlineData("group: part, inverse: ⟦FACT1001:parts⟧", "Only a reference or an attribution has an inverse: leave 'inverse' out")]
    [InlineData("type: place, inverse: ⟦FACT1001:All Things⟧", "'All Things' cannot name an inverse: write 'all-things'")]
    [InlineData("type: place, inverse: [ ⟦FACT1001:things⟧ ]", "'inverse' cannot be a list: write a single text")]
    [InlineData("type: thing, inverse: ⟦FACT1001:name⟧", "The inverse 'name' of 'thing' has the C# name of something that 'thing' has already: rename it")]
    [InlineData("type: place, inverse: ⟦FACT1001:note⟧", "The inverse 'note' of 'thing' has the C# name of something that 'place' has already: rename it")]
    [InlineData("type: place, inverse: ⟦FACT1001:facts⟧", "The inverse 'facts' of 'thing' has the C# name of something that 'place' has already: rename it")]
    [InlineData("type: place, inverse: ⟦FACT1001:referenced-by⟧", "The inverse 'referenced-by' of 'thing' has the C# name of something that 'place' has already: rename it")]
    [InlineData("type: place, inverse: ⟦FACT1001:describe⟧", "The inverse 'describe' of 'thing' has the C# name of something that 'place' has already: rename it")]
    [InlineData("type: place, inverse: ⟦FACT1001:place⟧", "The inverse 'place' of 'thing' has the C# name of something that 'place' has already: rename it")]
    [InlineData("type: anything, inverse: ⟦FACT1001:id⟧", "The inverse 'id' of 'thing' has the C# name of something that 'thing' has already: rename it")]
    public void InverseThatCannotBeIsMarkedOnce(string field, string message) =>
        SchemaText.Reports(SchemaText.With(fields: $"extra: {{ {field}, summary: x }}"), message);

    [Fact]
    public void TwoKindsCannotGiveATargetTheSameInverse() => SchemaText.Reports(
        SchemaText.With(
            fields: "extra: { type: anything, inverse: users, summary: x }",
            deedFields: "extra: { type: anything, inverse: ⟦FACT1001:users⟧, summary: x }\nother: { type: place, inverse: ⟦FACT1001:us-ers⟧, summary: x }"),
        "'deed' and 'thing' both give 'thing' the inverse 'users': rename one of them",
        "'deed' and 'thing' both give 'place' the inverse 'us-ers': rename one of them");

    [Fact]
    public void ClashInsideAGroupIsMarkedInTheGroup() => SchemaText.Reports(
        SchemaText.With(
            groupFields: "in: { type: place, inverse: ⟦FACT1001:parts⟧, summary: x }",
            fields: "first: { group: part, summary: x }\nsecond: { group: part, many: true, summary: x }",
            deedFields: "first: { group: part, summary: x }\nsecond: { group: part, many: true, summary: x }"),
        "'deed' and 'thing' both give 'place' the inverse 'parts': rename one of them");

    [Fact]
    public void FieldsOfOneKindShareAnInverse()
    {
        FactCompilation compilation = FactFolder.Empty.With("facts/schema.yaml", SchemaText.With(
            top: "attribution: { who: anything, of: place }",
            groupFields: "in: { type: place, inverse: users, summary: x }",
            fields: "first: { type: place, inverse: users, summary: x }\nsecond: { group: part, many: true, summary: x }\nsaid: { type: attribution, inverse: users, summary: x }",
            deedFields: "at: { type: place, inverse: deeds, summary: x }")).Reports();
        Kind place = compilation.Schema!.FindKind("place")!;
        Assert.Equal(
            ["1 Users thing first, second.in, said", "2 Deeds deed at"],
            place.Inverses.Select(inverse => $"{inverse.Relation} {inverse.Property} {inverse.From} {inverse.Through}"));
        Assert.Equal(["1 said"], compilation.Schema.FindKind("thing")!.Inverses.Select(inverse => $"{inverse.Relation} {inverse.Through}"));
    }
}
