using System.Globalization;
using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>FACT5006: no entry lies in itself.</summary>
public class ContainmentTests
{
    private static FactFolder Folder(string places, string trips = "") => EventExample.With(trips)
        .With("facts/more.yaml", "kind: place\nentries:\n" + string.Join('\n', places.ReplaceLineEndings("\n").Split('\n').Select(line => "  " + line)) + "\n");

    [Fact]
    public void EntryInItselfIsReportedAtTheReference() => Folder("hole: { within: ⟦FACT5006:hole⟧ }")
        .Reports("The place 'hole' lies in itself: take one of the references out, or let it name what is wider");

    [Fact]
    public void CircleIsReportedOnceAtItsFirstEntry() => Folder("""
        lane: { within: street }
        street: { within: ⟦FACT5006:town⟧ }
        yard: { within: house }
        house: { within: street }
        town: { within: house }
        """).Reports("The place 'street' lies in itself (street in town in house in street): take one of the references out, or let it name what is wider");

    [Fact]
    public void TwoCirclesAreTwoMistakes() => Folder("""
        a: { within: ⟦FACT5006:b⟧ }
        b: { within: a }
        c: { within: ⟦FACT5006:d⟧ }
        d: { within: c }
        """).Reports();

    [Fact]
    public void CircleOfFactsIsReportedAndNothingElseOfThem() => Folder("spot: {}", """
        one:
          title: One
          when: 2001-05-01
          to: spot
          leg-of: ⟦FACT5006:two⟧
          cited
        two:
          title: Two
          when: 2001-05-02
          to: farland
          leg-of: three
          cited
        three:
          title: Three
          when: 2001-05-03
          to: capital
          leg-of: one
          cited
        """).Reports();

    [Fact]
    public void PlaceOnACircleContradictsNoOtherPlace() => Folder(
        """
        a: { within: ⟦FACT5006:b⟧ }
        b: { within: a }
        """,
        """
        outer:
          title: Outer
          to: capital
          cited
        inner:
          title: Inner
          to: a
          leg-of: outer
          cited
        """).Reports();

    [Fact]
    public void CircleOverSeveralKindsAndAListIsReported()
    {
        const string Schema = """
            namespace: Example
            unions: { holder: { summary: Either., of: [box, room] } }
            kinds:
              box: { record: Box, collection: Boxes, summary: A box., role: entity, fields: { inside: { type: holder, containment: true, summary: Where. } } }
              room: { record: Room, collection: Rooms, summary: A room., role: entity, fields: { inside: { type: holder, many: true, containment: true, summary: Where. } } }
            """;
        FactFolder.Empty.With("facts/schema.yaml", Schema)
            .With("facts/boxes.yaml", "kind: box\nentries:\n  red: { inside: ⟦FACT5006:hall⟧ }\n  blue: { inside: hall }\n")
            .With("facts/rooms.yaml", "kind: room\nentries:\n  house: {}\n  hall: { inside: [ house, red ] }\n")
            .Reports("The box 'red' lies in itself (red in hall in red): take one of the references out, or let it name what is wider");
    }

    [Theory]
    [InlineData("a: { within: ⟦FACT3001:nowhere-at-all⟧ }")]
    [InlineData("a: { within: b }\nb: {}\nc: { within: b }")]
    public void WhatLeadsNowhereBackIsNoCircle(string places) => Folder(places).Reports();

    [Fact]
    public void ChainLongerThanAStackIsDeepIsWalked()
    {
        const int Length = 20_000;
        IEnumerable<string> places = Enumerable.Range(0, Length).Select(number =>
            string.Create(CultureInfo.InvariantCulture, $"p{number}: {{ within: {(number == 0 ? "⟦FACT5006:p1⟧" : $"p{(number + 1) % Length}")} }}"));
        Folder(string.Join('\n', places)).Reports();
    }
}
