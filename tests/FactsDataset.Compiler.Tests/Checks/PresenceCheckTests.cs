namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>FACT5004, FACT5005 and FACT7001: two places on one day, two entries for one event, and being spared a warning.</summary>
public class PresenceCheckTests
{
    private const string Trip = """
        jane-capital:
          title: Jane in the capital
          when: 2001-05-08/2001-05-12
          who: [ { who: jane-doe } ]
          to: capital
          cited
        """;

    [Fact]
    public void OnePersonInTwoPlacesOnADayBetweenTravelsIsReported() => EventExample.With(Trip, Talk("when: 2001-05-10", who: "⟦FACT5004:jane-doe⟧"))
        .Reports("'jane-doe' is in farland on 2001-05-10 by the talk 'jane-farland', and in capital by the trip 'jane-capital': correct a date or a place, or write 'ignore: [ { id: FACT5004, reason: … } ]'");

    [Theory]
    [InlineData("when: 2001-05-08", "place: farland")]
    [InlineData("when: 2001-05-12", "place: farland")]
    [InlineData("when: 2001-05-10", "place: palace")]
    [InlineData("when: 2001-05-10", "place: examplia")]
    [InlineData("when: \"[2001-05-10..2001-05-11]\"", "place: farland")]
    [InlineData("when: 2001-05-10\n  way: phone", "place: farland")]
    [InlineData("when: 2001-05-10\n  progress: due", "place: farland")]
    public void NotOnADayOfTravelNorInsideNorApartNorUnsure(string when, string place) =>
        EventExample.With(Trip, Talk(when, place)).Reports();

    [Fact]
    public void NotWhereTheyWereOnlyAsked() => EventExample.With(Trip, Talk("when: 2001-05-10", more: ", coming: asked")).Reports();

    [Fact]
    public void TwoEntriesOfOneEventAreReportedAtTheSecond() => EventExample.With(Trip, Talks("⟦FACT5005:second-talk⟧", string.Empty))
        .Reports("The talk 'second-talk' looks like the talk 'first-talk', with the same people, place and date: make them one entry, or relate them as same-event or distinct");

    [Theory]
    [InlineData("relations: [ { relation: same-event, fact: first-talk } ]")]
    [InlineData("relations: [ { relation: distinct, fact: first-talk } ]")]
    [InlineData("relations: [ { relation: instance-of, fact: first-talk } ]")]
    [InlineData("ignore: [ { id: FACT5005, reason: two rounds on one day } ]")]
    public void ARelationOrAReasonSettlesIt(string line) => EventExample.With(Trip, Talks("second-talk", line)).Reports();

    [Theory]
    [InlineData("ignore: [ { id: ⟦FACT7001:FACT5005⟧ } ]", "This cannot be ignored here: it gives no reason; add 'reason: …' beside FACT5005")]
    [InlineData("ignore: [ { id: FACT5005, reason: x }, { id: ⟦FACT7001:FACT5004⟧, reason: y } ]", "This cannot be ignored here: this entry has no FACT5004; take the line out")]
    [InlineData("ignore: [ { id: FACT5005, reason: x }, { id: ⟦FACT7001:FACT5001⟧, reason: y } ]", "This cannot be ignored here: FACT5001 is an error; mend what it reports")]
    [InlineData("ignore: [ { id: FACT5005, reason: x }, { id: ⟦FACT7001:CS0618⟧, reason: y } ]", "This cannot be ignored here: there is no diagnostic 'CS0618'; name one such as FACT5004")]
    public void AnUnsoundRequestIsReported(string line, string message) => EventExample.With(Trip, Talks("second-talk", line)).Reports(message);

    private static string Talk(string when, string place = "place: farland", string who = "jane-doe", string more = "") => $$"""
        jane-farland:
          title: Jane in Farland
          {{when}}
          who: [ { who: {{who}}{{more}} }, { who: richard-roe } ]
          {{place}}
          cited
        """;

    private static string Talks(string second, string line) => $$"""
        first-talk:
          title: A talk
          when: 2001-05-10
          who: [ { who: richard-roe } ]
          place: capital
          cited
        {{second}}:
          title: A talk again
          when: 2001-05-10
          who: [ { who: richard-roe } ]
          place: palace
          {{line}}
          cited
        """;
}
