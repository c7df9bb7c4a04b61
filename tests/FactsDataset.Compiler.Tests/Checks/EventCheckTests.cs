namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>FACT5001 to FACT5003: what the dates, places and posts of facts say of one another.</summary>
public class EventCheckTests
{
    private const string Trip = """
        jane-capital:
          title: Jane in the capital
          when: 2001-05-09/2001-05-11
          who: [ { who: jane-doe, as: minister } ]
          to: capital
          cited
        """;

    [Fact]
    public void TheExampleIsSound() => EventExample.With(Trip, """
        jane-palace:
          title: Jane in the palace
          when: 2001-05-10
          who: [ { who: jane-doe }, { who: richard-roe } ]
          place: palace
          during: jane-capital
          cited
        """).Reports();

    [Theory]
    [InlineData("2001-05-21")]
    [InlineData("2001-06")]
    [InlineData("2001-05-21/..")]
    public void WhatTookPlaceAfterItsLastSourceIsReportedAtTheDate(string date) => EventExample.With($$"""
        jane-late:
          title: Jane is late
          when: ⟦FACT5001:{{date}}⟧
          who: [ { who: jane-doe } ]
          to: capital
          cited
        """).Reports($"{date} is after its last source, 'early-paper', was published (2001-05-20): correct the date, or write a status that fits what is still to come instead of 'done'");

    [Theory]
    [InlineData("when: 2001-05-21", "progress: due")]
    [InlineData("when: 2001-05-20", "progress: done")]
    [InlineData("when: 2001-05-20/2001-05-25", "progress: done")]
    [InlineData("when: 2001-05", "progress: done")]
    [InlineData("when: 2001-XX-XX", "progress: done")]
    [InlineData("when: ../2001-07-01", "progress: done")]
    public void WhatMayHaveTakenPlaceBeforeIsNot(string when, string progress) => EventExample.With($$"""
        jane-later:
          title: Jane is later
          {{when}}
          {{progress}}
          who: [ { who: jane-doe } ]
          to: capital
          cited
        """).Reports();

    [Fact]
    public void OneLaterSourceIsEnough() => EventExample.With("""
        jane-late:
          title: Jane is late
          when: 2001-05-28
          who: [ { who: jane-doe } ]
          to: capital
          evidence:
            - { source: early-paper, at: "1:0-1", digest: "0123456789abcdef", for: [to] }
            - { source: late-paper, at: "1:0-1", digest: "0123456789abcdef", for: [when] }
        """).Reports();

    [Theory]
    [InlineData("2001-05-12", "palace", "⟦FACT5002:2001-05-12⟧", "palace")]
    [InlineData("2001-05-08", "palace", "⟦FACT5002:2001-05-08⟧", "palace")]
    [InlineData("2001-05-10", "farland", "2001-05-10", "⟦FACT5002:farland⟧")]
    public void WhatLiesOutsideTheTripIsReportedAtTheValue(string date, string place, string markedDate, string markedPlace)
    {
        string message = markedDate == date
            ? $"{place} lies outside the trip 'jane-capital', which is in capital: correct the place, or name the fact that this one is part of"
            : $"{date} lies outside the trip 'jane-capital', which is dated 2001-05-09/2001-05-11: correct the date, or name the fact that this one is part of";
        EventExample.With(Trip, $$"""
            jane-outside:
              title: Jane outside
              when: {{markedDate}}
              who: [ { who: jane-doe } ]
              place: {{markedPlace}}
              during: jane-capital
              cited
            """).Reports(message);
    }

    [Theory]
    [InlineData("2001-05-11", "capital")]
    [InlineData("2001-05", "examplia")]
    [InlineData("[2001-05-11..2001-05-14]", "palace")]
    [InlineData("2001-05-XX", "palace")]
    public void WhatMayLieInsideTheTripIsNot(string date, string place) => EventExample.With(Trip, $$"""
        jane-inside:
          title: Jane inside
          when: "{{date}}"
          who: [ { who: jane-doe } ]
          place: {{place}}
          during: jane-capital
          cited
        """).Reports();

    [Theory]
    [InlineData("jane-doe", "minister", "2001-04-30", "'jane-doe' is not attested as 'minister' in 2001-04-30, only in 2001-05-01/2001-05-31")]
    [InlineData("jane-doe", "envoy", "2001-05-10", "'jane-doe' is not attested as 'envoy' in 2001-05-10, in no period")]
    [InlineData("richard-roe", "minister", "2001-05-10", "'richard-roe' is not attested as 'minister' in 2001-05-10, in no period")]
    public void PostOutsideEveryTenureIsReportedAtThePost(string who, string post, string date, string start) => EventExample.With($$"""
        somebody-capital:
          title: Somebody in the capital
          when: {{date}}
          who: [ { who: {{who}}, as: ⟦FACT5003:{{post}}⟧ } ]
          to: capital
          cited
        """).Reports(start + ": name the post held then, or widen the tenure with evidence");

    [Theory]
    [InlineData("when: 2001-04-30/2001-05-01")]
    [InlineData("when: \"[..2001-05-01]\"")]
    [InlineData("when: 2001-XX")]
    [InlineData("note: undated")]
    public void PostThatMayLieInATenureIsNot(string when) => EventExample.With($$"""
        jane-capital-then:
          title: Jane then
          {{when}}
          who: [ { who: jane-doe, as: minister } ]
          to: capital
          cited
        """).Reports();

    [Fact]
    public void AWrongDateIsReportedOnceWhateverFollowsFromIt() => EventExample.With(Trip, """
        jane-wrong:
          title: Jane at the wrong date
          when: ⟦FACT5001:2001-07-01⟧
          who: [ { who: jane-doe, as: minister } ]
          place: palace
          during: jane-capital
          cited
        """).Reports();
}
