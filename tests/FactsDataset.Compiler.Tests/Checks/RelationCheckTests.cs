using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>FACT5007: relations that cannot be.</summary>
public class RelationCheckTests
{
    [Fact]
    public void FactRelatedToItselfIsReportedAtTheReference() => Folder("{ relation: distinct, fact: ⟦FACT5007:one⟧ }")
        .Reports("The trip 'one' is related to itself, by 'distinct': name another fact, or take the relation out");

    [Fact]
    public void SameRelationTwiceIsReportedAtTheSecond() => Folder("{ relation: disputes, fact: two }, { relation: disputes, fact: ⟦FACT5007:two⟧ }")
        .Reports("The trip 'one' is related to 'two' by 'disputes' twice: take one of the two out");

    [Theory]
    [InlineData("same-event", "distinct")]
    [InlineData("distinct", "same-event")]
    [InlineData("repeats", "refutes")]
    [InlineData("disputes", "repeats")]
    public void RelationsOfOneFactThatExcludeOneAnotherAreReportedAtTheSecond(string first, string second) =>
        Folder($"{{ relation: {first}, fact: two }}, {{ relation: {second}, fact: ⟦FACT5007:two⟧ }}")
            .Reports($"The trip 'one' is related to 'two' by '{second}', by '{first}' already: keep the one that holds");

    [Theory]
    [InlineData("same-event", "distinct")]
    [InlineData("follows", "follows")]
    [InlineData("repeats", "repeats")]
    [InlineData("corrects", "corrects")]
    public void RelationsOfTwoFactsThatExcludeOneAnotherAreReportedAtTheLater(string first, string second) =>
        Folder($"{{ relation: {first}, fact: two }}", $"{{ relation: {second}, fact: ⟦FACT5007:one⟧ }}")
            .Reports($"The trip 'two' is related to 'one' by '{second}', which names it by '{first}': keep the one that holds");

    [Theory]
    [InlineData("{ relation: same-event, fact: two }, { relation: disputes, fact: two }", "{ relation: same-event, fact: one }")]
    [InlineData("{ relation: distinct, fact: two }", "{ relation: distinct, fact: one }")]
    [InlineData("{ relation: disputes, fact: two }", "{ relation: disputes, fact: one }")]
    [InlineData("{ relation: follows, fact: two }", "{ relation: disputes, fact: one }")]
    public void OthersStandTogether(string ofOne, string ofTwo) => Folder(ofOne, ofTwo).Reports();

    private static FactFolder Folder(string ofOne, string? ofTwo = null) => EventExample.With($$"""
        one:
          title: One
          relations: [ {{ofOne}} ]
          cited
        two:
          title: Two
          {{(ofTwo is null ? "note: x" : $"relations: [ {ofTwo} ]")}}
          cited
        """);
}
