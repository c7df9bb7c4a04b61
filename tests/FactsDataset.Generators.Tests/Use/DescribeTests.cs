using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>A visitor is shown every field that is there, in the order of the schema, by its key in fact files.</summary>
public class DescribeTests
{
    [Fact]
    public void EveryFieldThatIsThereIsShownInTheOrderOfTheSchema() => AssertDescribed("grey-gull-outward", """
        title (text) The Grey Gull leaves Nordhaven
        when (date) 1801-05-09
        status (code) sailed
        harbour (reference) nordhaven
        owner (reference) gull-line
        partners (references) ada-brook / gull-line
        lies-at (reference) gull-line
        crew (group)
          who (reference) ada-brook
          duty (code) 2nd-mate
          paid (boolean) false
          berths (integer) 2
          nickname (text) Brook
        crew (group)
          described (text) a cook from the hills
          duty (code) sailor
          paid (boolean) true
          berths (integer) 1
          nickname (text) no name
        legs (group)
          to (reference) skerry
          via (references) nordhaven / skerry
          arrives (date) 1801-05-11
          loads (group)
            goods (code) grain
            amount (quantity) 40 tons
          loads (group)
            goods (code) salt
            amount (quantity) about at least 2.5
          best (group)
            goods (code) salt
            amount (quantity) less than 7
        legs (group)
          to (reference) sudbank
        return (group)
          to (reference) nordhaven
          arrives (date) 1801-06~
        part-of (reference) grey-gull-home
        answers (reference) gull-promise
        tags (texts) first / with | bar / [bracket / second
        log (text) https://example.org/log?voyage=1&page=2
        charts (texts) https://example.org/a / http://example.org/b
        spoken (text) en
        sung (texts) ar / ru-Latn
        sighted (dates) 1801-05-09 / 1801-05-XX / 1801-06~ / [1801-06-01..1801-06-03]
        forbidden (codes) timber / salt
        main-cargo (code) grain
        tons (integer) -12
        masts (integer) 3
        draught (decimal) 2.50
        length (decimal) 31.125
        price (quantity) 10 to 12 crowns
        insured (boolean) false
        armed (boolean) true
        returned (boolean) true
        motto (by language) en / ar
        dating (dating) relative: the Saturday before the letter
        recurrence (code) repeated
        aggregate (boolean) false
        note (text) Copied twice.
        evidence (evidence) letter-from-skerry 4:0-12 / letter-from-sudbank 3:2-9
        variants (variants) when: 1801-05-10
        relations (relations) follows gull-promise

        """);

    [Fact]
    public void FieldsThatAreNotThereAreNotShown() => AssertDescribed("undated-promise", """
        title (text) Somebody promises the moon
        said (attribution) a voice in the fog
        stance (code) rumoured
        aggregate (boolean) false
        evidence (evidence) letter-from-skerry 5:0-1

        """);

    [Fact]
    public void EntitiesAndSourcesAreShownAlike()
    {
        AssertDescribed("ada-brook", """
            names (names) Brook / آدا بروك / Ada Brook
            birthplace (reference) skerry
            friend (reference) bo-lind

            """);
        AssertDescribed("letter-from-skerry", """
            title (text) News from Skerry
            sender (reference) ada-brook
            published (date) 1801-05-20
            dating (dating) stated
            language (text) en
            document (text) skerry.txt
            sha256 (text) 0000000000000000000000000000000000000000000000000000000000000001
            lines (integer) 8
            body (lines) 3-5 / 7

            """);
        AssertDescribed("skerry", """
            name (text) Skerry
            within (reference) old-sea
            pages (lines) 3-12 / 14

            """);
    }

    [Fact]
    public void AMissingVisitorIsRefused() => ExampleDataset.Run("""
        Assert.Equal("visitor", Assert.Throws<ArgumentNullException>(() => Places.Skerry.Describe(null!)).ParamName);
        Assert.Equal("visitor", Assert.Throws<ArgumentNullException>(() => Voyages.GreyGullHome.Crew[0].Describe(null!)).ParamName);
        """);

    private static void AssertDescribed(string id, string expected)
    {
        RecordingVisitor visitor = new();
        ExampleDataset.Data.Find(id)!.Describe(visitor);
        Assert.Equal(expected, visitor.ToString());
    }
}
