using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>What lies in what, on records and unions; and what to show for whoever is named or only described.</summary>
public class ContainmentTests
{
    private const string Schema = """
        namespace: Acme.Lands

        unions:
          spot:
            summary: Wherever one can be.
            of: [land, hut]

        groups:
          guest:
            record: Guest
            summary: One who comes.
            exactly-one: [who, described]
            fields:
              who: { type: hermit, inverse: feasts, summary: Who comes. }
              described: { type: text, summary: Who comes where nobody is named. }
              label: { type: text, summary: What is on their coat. }
          friend:
            record: Friend
            summary: One who is greeted.
            exactly-one: [nobody, who]
            fields:
              nobody: { type: text, summary: A friend without a name. }
              who: { type: hermit, summary: A friend. }

        kinds:
          land:
            record: Land
            collection: Lands
            summary: A land.
            role: entity
            fields:
              within: { type: land, containment: true, inverse: parts, summary: The larger land. }
          hut:
            record: Hut
            collection: Huts
            summary: A hut.
            role: entity
            fields:
              yards: { type: spot, many: true, containment: true, summary: What it stands in. }
              owner: { type: land, summary: Whose it is. }
          hermit:
            record: Hermit
            collection: Hermits
            summary: A hermit.
            role: entity
            label: names
            fields:
              names: { type: names, required: true, summary: Every spelling. }
              hut: { type: spot, summary: Where they live. }
              guests: { group: guest, many: true, summary: Who comes. }
              friends: { group: friend, many: true, summary: Who is greeted. }

        """;

    private static readonly Lazy<LoadedDataset> Loaded = new(static () => new FactsProject()
        .With("schema.yaml", Schema)
        .With("lands.yaml", """
            kind: land
            entries:
              world: {}
              east: { within: world }
              hill: { within: east }
              west: { within: world }
            """)
        .With("huts.yaml", "kind: hut\nentries:\n  den: { yards: [ hill, west ], owner: west }\n  shed: { yards: [ den ] }\n")
        .With("hermits.yaml", """
            kind: hermit
            entries:
              ada:
                names: [ { value: Ada, language: en, form: usual }, { value: آدا, language: ar, form: usual } ]
                hut: den
                guests: [ { who: ada, label: red }, { described: a pilgrim } ]
                friends: [ { nobody: a stranger }, { who: ada } ]
            """)
        .Run().Load("Acme.Lands"));

    [Theory]
    [InlineData("Lands.Hill", "Lands.East", true)]
    [InlineData("Lands.Hill", "Lands.World", true)]
    [InlineData("Lands.Hill", "Lands.West", false)]
    [InlineData("Lands.East", "Lands.East", true)]
    [InlineData("Lands.World", "Lands.East", false)]
    [InlineData("Huts.Shed", "Lands.East", true)]
    [InlineData("Huts.Shed", "Lands.West", true)]
    [InlineData("Huts.Den", "Huts.Shed", false)]
    [InlineData("Hermits.Ada", "Lands.World", false)]
    public void AnEntryIsWithinWhatItLiesInDirectlyOrNot(string entry, string whole, bool expected) => Loaded.Value.Run($$"""
        IEntry known = {{entry}};
        ISpot? spot = known as ISpot;
        Assert.Equal({{(expected ? "true" : "false")}}, {{entry}}.IsWithin({{whole}}));
        Assert.Equal({{(expected ? "true" : "false")}}, spot.IsWithin({{whole}}) || known.IsWithin({{whole}}));
        """);

    [Fact]
    public void NothingLiesInNothing() => Loaded.Value.Run("""
        Land? none = null;
        Assert.False(none.IsWithin(Lands.World));
        Assert.Empty(none.FindAllParts());
        Assert.Empty(none.FindAllContainers());
        Assert.Throws<ArgumentNullException>(() => Lands.World.IsWithin(null!));
        """);

    [Fact]
    public void TheChainUpwardsBeginsWithTheNearest() => Loaded.Value.Run("""
        IReadOnlyList<Land> lands = Lands.Hill.FindAllContainers();
        Assert.Equal(new[] { Lands.East, Lands.World }, lands);
        Assert.Equal(new[] { Huts.Den }, Huts.Shed.FindAllContainers());
        ISpot shed = Huts.Shed;
        Assert.Equal(new[] { "den", "hill", "west", "east", "world" }, shed.FindAllContainers().Select(spot => spot.Id));
        Assert.Equal(new[] { "hill", "west" }, ((IEntry)Huts.Den).Containers.Select(spot => spot.Id));
        """);

    [Fact]
    public void AllPartsComeInTheOrderOfTheirIdsAsTheTypeThatIsAskedFor() => Loaded.Value.Run("""
        IReadOnlyList<Land> lands = Lands.World.FindAllParts();
        Assert.Equal(new[] { "east", "hill", "west" }, lands.Select(land => land.Id));
        ISpot world = Lands.World;
        Assert.Equal(new[] { "den", "east", "hill", "shed", "west" }, world.FindAllParts().Select(spot => spot.Id));
        Assert.Equal(new[] { "den", "shed" }, Lands.West.FindAllParts<IEntry>().Select(entry => entry.Id));
        Assert.Empty(Lands.Hill.FindAllParts());
        """);

    [Fact]
    public void WhoeverIsNamedOrDescribedHasALabel() => Loaded.Value.Run("""
        Assert.Equal(new[] { "a stranger", "Ada" }, Hermits.Ada.Friends.Select(friend => friend.Label));
        Assert.Equal(new[] { "a stranger", "آدا" }, Hermits.Ada.Friends.Select(friend => friend.LabelIn("ar")));
        Assert.Equal("red", Hermits.Ada.Guests[0].Label);
        """);
}
