namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>FACT6001, and what becomes of former ids and retracted facts.</summary>
public class RetiredIdTests
{
    [Fact]
    public void AFormerIdMayNotBeUsedAgain() => EventExample.With(Two("former: [ old-trip ]", "⟦FACT6001:old-trip⟧"))
        .Reports("The id 'old-trip' is retired: 'first-trip' had it before; choose another id");

    [Fact]
    public void AFormerIdBelongsToOneEntry() => EventExample.With(Two("former: [ old-trip ]", "second-trip", "former: [ ⟦FACT6001:old-trip⟧ ]"))
        .Reports("The id 'old-trip' is retired: 'first-trip' had it before; name it in one entry only");

    [Fact]
    public void AReferenceToAFormerIdIsToldTheNewOne() => EventExample.With(Two("former: [ old-trip ]", "second-trip", "leg-of: ⟦FACT6001:old-trip⟧"))
        .Reports("The id 'old-trip' is retired: it is now 'first-trip'; write that");

    [Fact]
    public void AFactMayNotLeanOnOneThatWasRetracted() => EventExample.With(Two("retracted: { date: 2002, reason: invented }", "second-trip", "leg-of: ⟦FACT6001:first-trip⟧"))
        .Reports("The id 'first-trip' is retired: the fact was retracted; refer to another, or take the reference out");

    [Fact]
    public void ARetractedFactMayLeanOnAnother() => EventExample.With(Two(
        "retracted: { date: 2002, reason: invented }", "second-trip", "leg-of: first-trip\n  retracted: { date: 2002, reason: invented too }")).Reports();

    [Fact]
    public void FormerNamesForwardAndRetractedFactsStandApart()
    {
        string[] sources = [.. EventExample.With(Two("former: [ old-trip ]", "second-trip", "retracted: { date: 2002-03, reason: \"it was \\\"made up\\\"\" }"))
            .Reports().Emit().Select(static source => source.Text)];
        string members = Assert.Single(sources, source => source.Contains("public static Trip FirstTrip", StringComparison.Ordinal));
        Assert.Contains("[global::System.Obsolete(\"Renamed: use Trips.FirstTrip.\")]\n        public static Trip OldTrip => FirstTrip;", members, StringComparison.Ordinal);
        Assert.Contains("[global::System.Obsolete(\"Retracted on 2002-03: it was \\u0022made up\\u0022\")]\n        public static Trip SecondTrip", members, StringComparison.Ordinal);
        string index = Assert.Single(sources, source => source.Contains("TripsRetracted => \"\"\"", StringComparison.Ordinal));
        Assert.Contains("\nfirst-trip 0.0\nold-trip 0.0\nsecond-trip 0.1\n", index, StringComparison.Ordinal);
        Assert.Contains("TripsOrder => \"\"\"\n0.0\n\"\"\"u8;", index, StringComparison.Ordinal);
        Assert.Contains("TripsRetracted => \"\"\"\n0.1\n\"\"\"u8;", index, StringComparison.Ordinal);
    }

    private static string Two(string line, string second, string more = "note: no more") => $$"""
        first-trip:
          title: A trip
          when: 2001-05-10
          {{line}}
          to: capital
          cited
        {{second}}:
          title: Another trip
          when: 2001-05-10
          {{more}}
          to: capital
          cited
        """;
}
