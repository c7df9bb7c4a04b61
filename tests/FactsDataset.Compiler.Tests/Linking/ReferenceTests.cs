using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Linking;

/// <summary>FACT3001 and FACT3002.</summary>
public class ReferenceTests
{
    private const string Proof = "at: '2:0-8', digest: '0123456789abcdef'";

    /// <summary>Every place in which an entry can refer to another, with a slip in the id.</summary>
    public static TheoryData<string, string, string> Places => new()
    {
        { "crossing", "from: ⟦FACT3001:blu-ship⟧", "blue-ship" },
        { "crossing", "to: ⟦FACT3001:eastport⟧", "east-port" },
        { "crossing", "calls: [ east-port, ⟦FACT3001:west-prot⟧ ]", "west-port" },
        { "crossing", "part-of: ⟦FACT3001:jane-to-eats⟧", "jane-to-east" },
        { "crossing", "crew: [ { described: x }, { who: ⟦FACT3001:jane-do⟧ } ]", "jane-doe" },
        { "crossing", "crew: [ { described: x, of: ⟦FACT3001:harbor-guild⟧ } ]", "harbour-guild" },
        { "crossing", "cargo: { item: salt, owner: ⟦FACT3001:salt-gild⟧ }", "salt-guild" },
        { "crossing", "cargo: { item: salt, escort: [ { who: ⟦FACT3001:'blue ship'⟧ } ] }", "blue-ship" },
        { "crossing", $"evidence: [ {{ source: ⟦FACT3001:harbour-new⟧, {Proof}, for: [to] }} ]", "harbour-news" },
        { "crossing", $"evidence: [ {{ source: harbour-news, {Proof}, for: [to], said: [ {{ who: ⟦FACT3001:Jane-Doe⟧ }} ] }} ]", "jane-doe" },
        { "crossing", $"evidence: [ {{ source: harbour-news, {Proof}, for: [to], said: [ {{ described: x, of: ⟦FACT3001:harbour-gild⟧ }} ] }} ]", "harbour-guild" },
        { "crossing", $"variants: [ {{ field: to, value: ⟦FACT3001:wets-port⟧, evidence: [ {{ source: harbour-news, {Proof}, for: [to] }} ] }} ]", "west-port" },
        { "crossing", $"variants: [ {{ field: calls, value: ⟦FACT3001:wes-port⟧, evidence: [ {{ source: harbour-news, {Proof}, for: [to] }} ] }} ]", "west-port" },
        { "crossing", $"variants: [ {{ field: to, value: west-port, evidence: [ {{ source: ⟦FACT3001:harbor-news⟧, {Proof}, for: [to] }} ] }} ]", "harbour-news" },
        { "crossing", "relations: [ { relation: follows, fact: ⟦FACT3001:ship-wil-sail⟧ } ]", "ship-will-sail" },
        { "claim", "said: [ { who: harbour-guild }, { who: ⟦FACT3001:richard-ro⟧ } ]", "richard-roe" },
        { "claim", "said: [ { who: ⟦FACT3001:harbour-guil⟧ }, { who: jane-doe } ]", "harbour-guild" },
        { "claim", "said: [ { who: jane-doe, of: ⟦FACT3001:salt-guilds⟧ } ]", "salt-guild" },
        { "claim", "about: ⟦FACT3001:jane-to-wset⟧", "jane-to-west" },
        { "guild", "part-of: ⟦FACT3001:salt_guild⟧", "salt-guild" },
        { "port", "within: ⟦FACT3001:\"east-porrt\"⟧", "east-port" },
        { "rank", "guild: ⟦FACT3001:harbour--guild⟧", "harbour-guild" },
        { "service", "holder: ⟦FACT3001:jane-dоe⟧", "jane-doe" },
        { "service", "rank: ⟦FACT3001:captian⟧", "captain" },
        { "service", $"evidence: [ {{ source: ⟦FACT3001:harbour-newss⟧, {Proof}, for: [rank] }} ]", "harbour-news" },
        { "paper", "publisher: ⟦FACT3001:habour-guild⟧", "harbour-guild" },
        { "probe", "attribution: [ { who: ⟦FACT3001:jan-doe⟧ } ]", "jane-doe" },
        { "probe", "union: ⟦FACT3001:east-por⟧", "east-port" },
        { "probe", "group: { value: x, by: ⟦FACT3001:richrd-roe⟧ }", "richard-roe" },
        { "probe", "references: [ jane-doe, ⟦FACT3001:richardroe⟧, richard-roe ]", "richard-roe" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void MisspeltReferenceGivesOneErrorThatNamesTheNearestId(string kind, string field, string nearest)
    {
        string written = field.Split("⟦FACT3001:")[1].Split('⟧')[0].Trim('\'', '"');
        foreach (string lineEnd in new[] { "\n", "\r\n" })
        {
            FactFolder.Example.WithEntry(kind, field).WithLineEnds(lineEnd)
                .Reports($"No entry has the id '{written}': did you mean '{nearest}'?");
        }
    }

    [Theory]
    [InlineData("probe", "reference: ⟦FACT3001:nobody-at-all⟧", "name a sailor, or add an entry with this id")]
    [InlineData("probe", "reference: ⟦FACT3001:east-prt⟧", "name a sailor, or add an entry with this id")]
    [InlineData("probe", "union: ⟦FACT3001:nowhere⟧", "name a port or a ship, or add an entry with this id")]
    [InlineData("crossing", "relations: [ { relation: follows, fact: ⟦FACT3001:another⟧ } ]", "name a crossing or a claim, or add an entry with this id")]
    [InlineData("probe", "reference: ⟦FACT3001:جين دو⟧", "name a sailor, or add an entry with this id")]
    public void WithoutANearIdOfTheRightKindTheKindsAreNamed(string kind, string field, string remedy)
    {
        string written = field.Split("⟦FACT3001:")[1].Split('⟧')[0];
        FactFolder.Example.WithEntry(kind, field).Reports($"No entry has the id '{written}': {remedy}");
    }

    [Theory]
    [InlineData("crossing", "to: ⟦FACT3002:jane-doe⟧", "'jane-doe' is a sailor, and 'to' takes a port or a ship: name one")]
    [InlineData("crossing", "part-of: ⟦FACT3002:ship-will-sail⟧", "'ship-will-sail' is a claim, and 'part-of' takes a crossing: name one")]
    [InlineData("crossing", "calls: [ ⟦FACT3002:blue-ship⟧ ]", "'blue-ship' is a ship, and 'calls' takes a port: name one")]
    [InlineData("crossing", "crew: [ { who: ⟦FACT3002:east-port⟧ } ]", "'east-port' is a port, and 'who' takes a sailor, a guild or a ship: name one")]
    [InlineData("crossing", "crew: [ { described: x, of: ⟦FACT3002:jane-doe⟧ } ]", "'jane-doe' is a sailor, and 'of' takes a guild: name one")]
    [InlineData("crossing", "evidence: [ { source: ⟦FACT3002:jane-to-east⟧, at: '2:0-8', digest: '0123456789abcdef', for: [to] } ]", "'jane-to-east' is a crossing, and 'source' takes a paper: name one")]
    [InlineData("crossing", "relations: [ { relation: follows, fact: ⟦FACT3002:harbour-news⟧ } ]", "'harbour-news' is a paper, and 'fact' takes a crossing or a claim: name one")]
    [InlineData("claim", "said: [ { who: ⟦FACT3002:blue-ship⟧ } ]", "'blue-ship' is a ship, and 'who' takes a sailor or a guild: name one")]
    [InlineData("crossing", "variants: [ { field: to, value: ⟦FACT3002:jane-doe⟧, evidence: [ { source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [to] } ] } ]", "'jane-doe' is a sailor, and 'to' takes a port or a ship: name one")]
    public void ReferenceToAnotherKindIsMarked(string kind, string field, string message) =>
        FactFolder.Example.WithEntry(kind, field).Reports(message);

    [Fact]
    public void EntriesMayReferToOneAnotherAndToThemselves() => FactFolder.Example.With("facts/extra.yaml", """
        kind: guild
        entries:
          left: { names: [ { value: Left, language: en } ], part-of: right }
          right: { names: [ { value: Right, language: en } ], part-of: left }
          alone: { names: [ { value: Alone, language: en } ], part-of: alone }
        """).Reports();

    [Fact]
    public void RangeCountsUtf16UnitsAfterWhateverStandsBefore() => FactFolder.Example.With("facts/extra.yaml", """
        # سطر 😀
        kind: port
        entries:
          extra: { note: "ميناء 😀😀", within: ⟦FACT3001:'est-port'⟧, names: [ { value: 'x', language: en } ], guild: ⟦FACT3001:salt-gild⟧ }
        """).WithLineEnds("\r\n").Reports();
}
