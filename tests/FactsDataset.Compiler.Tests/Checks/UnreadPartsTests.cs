using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>What could not be read makes no sound fact wrong: checks of facts together fire only on what is definite.</summary>
public class UnreadPartsTests
{
    /// <summary>Facts that are sound as long as every tenure and place behind them is.</summary>
    private static FactFolder Sound { get; } = EventExample.With(
        """
        jane-capital:
          title: Jane in the capital
          when: 2001-05-09/2001-05-11
          who: [ { who: jane-doe, as: minister } ]
          to: capital
          cited
        """,
        """
        jane-palace:
          title: Jane in the palace
          when: 2001-05-10
          who: [ { who: jane-doe, as: minister } ]
          place: palace
          during: jane-capital
          cited
        """);

    [Fact]
    public void TheExampleIsSound() => Sound.Reports();

    [Theory]
    [InlineData("facts/terms.yaml", "holder: jane-doe", "holder: ⟦FACT3001:jane-deo⟧")]
    [InlineData("facts/terms.yaml", "holder: jane-doe", "holder: ⟦FACT3002:capital⟧")]
    [InlineData("facts/terms.yaml", "holder: jane-doe", "holder: jane⟦FACT0004:\u200B⟧-doe")]
    [InlineData("facts/terms.yaml", "holder: jane-doe", "⟦FACT2001:holdr⟧: jane-doe")]
    [InlineData("facts/terms.yaml", "post: minister", "post: ⟦FACT3001:ministre⟧")]
    [InlineData("facts/terms.yaml", "post: minister", "post: [ ⟦FACT2003:minister⟧ ]")]
    [InlineData("facts/terms.yaml", "kind: term", "kind: ⟦FACT2001:terms⟧")]
    [InlineData("facts/places.yaml", "within: capital", "within: ⟦FACT3001:capitol⟧")]
    [InlineData("facts/places.yaml", "within: capital", "within: ⟦FACT3002:jane-doe⟧")]
    [InlineData("facts/places.yaml", "within: capital", "⟦FACT2001:wihtin⟧: capital")]
    [InlineData("facts/places.yaml", "within: capital", "within: cap⟦FACT0004:\u00AD⟧ital")]
    [InlineData("facts/places.yaml", "within: capital", "within: { ⟦FACT2003:in: capital⟧ }")]
    public void SlipInATenureOrAPlaceIsReportedAlone(string path, string from, string to) => Sound.Change(path, from, to).Reports();

    [Theory]
    [InlineData("relations: [ { relation: distinct, fact: ⟦FACT3001:jane-capitol⟧ } ]")]
    [InlineData("relations: [ { relation: ⟦FACT2004:distnct⟧, fact: jane-capital } ]")]
    [InlineData("⟦FACT2001:relation⟧: [ { relation: distinct, fact: jane-capital } ]")]
    public void WarningsWaitUntilEverythingCouldBeRead(string relation) => Sound.With("facts/more.yaml", $$"""
        kind: trip
        entries:
          jane-again:
            title: Jane again
            when: 2001-05-09/2001-05-11
            who: [ { who: jane-doe } ]
            to: capital
            {{relation}}
            ignore: [ { id: FACT5004, reason: only once it is settled } ]
            evidence: [ { source: early-paper, at: "1:0-4", digest: "0123456789abcdef", for: [when] } ]
        """).Reports();

    [Fact]
    public void ErrorsOfSoundFactsDoNotWait() => Sound
        .Change("facts/talks.yaml", "when: 2001-05-10", "when: ⟦FACT5002:2001-05-13⟧")
        .With("facts/more.yaml", "kind: place\nentries:\n  elsewhere: { within: ⟦FACT3001:nowhere-at-all⟧ }\n")
        .Reports();
}
