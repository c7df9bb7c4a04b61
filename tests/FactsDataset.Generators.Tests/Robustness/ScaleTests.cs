using System.Globalization;
using System.Text;
using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Robustness;

/// <summary>Datasets that fill many shards.</summary>
public class ScaleTests
{
    [Fact]
    public void TwoThousandEntriesOfOneFileReferAcrossShards()
    {
        const int Count = 2_000;
        FactsRun run = Chain(Count).Run();
        Assert.Equal(8, ShardsOf(run, "Facts.trips.g.cs"));
        run.Load("Acme.Trips").Run($$"""
            const int Count = {{Count}};
            Assert.Equal(Count, Trips.All.Count);
            Assert.Equal(Enumerable.Range(0, Count).Select(i => $"trip-{i:D5}").Reverse(), Facts.All.Take(Count).Select(fact => fact.Id));
            for (int i = 0; i < Count; i++)
            {
                Trip trip = Trips.Find($"trip-{i:D5}")!;
                Assert.Equal($"Trip {i}", trip.Title);
                Assert.Same(Trips.Find($"trip-{(i * 7 + 3) % Count:D5}"), trip.Relations[0].Fact);
                Assert.Same(Towns.All[i % 500], trip.From);
            }

            Assert.All(Towns.All, town => Assert.Equal(Count / 500, town.Departures.Count));
            Assert.All(Towns.All, town => Assert.Equal(town.Departures, town.Facts));
            Assert.Equal(Count, Letters.TheLetter.Facts.Count);
            Assert.All(Trips.All, trip => Assert.Equal(1, trip.ReferencedBy.Count));
            """);
    }

    [Fact]
    public void HundredsOfFilesMakeATreeOfShards()
    {
        FactsProject project = new FactsProject().With("schema.yaml", Tiny.Schema);
        for (int i = 0; i < 260; i++)
        {
            string number = i.ToString("D3", CultureInfo.InvariantCulture);
            project = project.With($"towns-{number}.yaml", $"kind: town\nentries:\n  town-{number}: {{ name: Town {number} }}\n");
        }

        FactsRun run = project.With("troupes.yaml", "kind: troupe\nentries:\n  the-players: { town: town-259 }\n").Run();
        run.Load("Acme.Trips").Run("""
            for (int i = 0; i < 260; i++)
            {
                Assert.Equal($"Town {i:D3}", Towns.Find($"town-{i:D3}")!.Name);
            }

            Assert.Equal(260, Towns.All.Select(town => town.Name).Distinct().Count());
            Assert.Same(Troupes.ThePlayers, Assert.Single(Towns.Town259.ReferencedBy));
            """);
        string store = run.Source("DatasetStore.g.cs");
        Assert.Contains("(shard / 256) switch", store, StringComparison.Ordinal);
        Assert.InRange(LongestSwitch(store), 2, 16);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(32)]
    [InlineData(33)]
    public void EveryNumberOfShardsIsFoundAgain(int count)
    {
        FactsProject project = new FactsProject().With("schema.yaml", Tiny.Schema);
        for (int i = 0; i < count; i++)
        {
            string number = i.ToString("D2", CultureInfo.InvariantCulture);
            project = project.With($"towns-{number}.yaml", $"kind: town\nentries:\n  town-{number}: {{ name: Town {number} }}\n");
        }

        project.Run().Load("Acme.Trips").Run($$"""
            Assert.Equal({{count}}, Towns.All.Count);
            Assert.All(Towns.All, town => Assert.Equal("Town " + town.Id.Substring(5), town.Name));
            """);
    }

    [Fact]
    public void LargeEntriesGetShardsOfTheirOwn()
    {
        StringBuilder towns = new("kind: town\nentries:\n");
        for (int i = 0; i < 6; i++)
        {
            towns.Append(CultureInfo.InvariantCulture, $"  town-{i}: {{ name: Town {i}, note: {new string('x', 50_000)} }}\n");
        }

        FactsRun run = new FactsProject().With("schema.yaml", Tiny.Schema).With("towns.yaml", towns.ToString()).Run();
        Assert.InRange(ShardsOf(run, "Facts.towns.g.cs"), 3, 6);
        run.Load("Acme.Trips").Run("Assert.All(Towns.All, town => Assert.Equal(50_000, town.Note!.Length));");
    }

    [Fact]
    public void AKindWithoutMembersIsFoundByIdAlone()
    {
        FactsRun run = Tiny.Project.Edit("schema.yaml", "collection: Towns", "collection: Towns\n    members: false").Run();
        run.Load("Acme.Trips").Run("""
            Assert.Equal("Upper Mill", Towns.Find("upper-mill")!.Name);
            Assert.Same(Towns.Find("upper-mill"), Trips.BrookToTheSea.From);
            """);
        Assert.DoesNotContain("UpperMill", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void MoreEntriesThanAClassCanHaveMembersAreOneMistake()
    {
        StringBuilder towns = new("kind: town\nentries:\n");
        for (int i = 0; i <= 60_000; i++)
        {
            towns.Append(CultureInfo.InvariantCulture, $"  t{i}: {{ name: T }}\n");
        }

        FactsRun run = new FactsProject().With("schema.yaml", Tiny.Schema).With("towns.yaml", towns.ToString()).Run();
        Assert.Equal("FACT1003", Assert.Single(run.Diagnostics).Id);
    }

    private static int ShardsOf(FactsRun run, string hint) =>
        run.Source(hint).Split('\n').Count(static line => line.Contains("> Rows", StringComparison.Ordinal));

    private static int LongestSwitch(string source) => source.Split(" switch").Max(static part => part.Split(" => Rows").Length - 1);

    /// <summary>Trips that each follow another far away in the file, the first the latest.</summary>
    private static FactsProject Chain(int count)
    {
        StringBuilder trips = new("kind: trip\nentries:\n");
        for (int i = 0; i < count; i++)
        {
            int day = 730_000 - i;
            string date = DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            trips.Append(CultureInfo.InvariantCulture, $$"""
                  trip-{{i:D5}}:
                    title: Trip {{i}}
                    when: {{date}}
                    from: town-{{i % 500:D3}}
                    evidence: [ { source: the-letter, at: "2:0-4", digest: "0123456789abcdef", for: [when] } ]
                    relations: [ { relation: follows, fact: trip-{{((i * 7) + 3) % count:D5}} } ]

                """);
        }

        StringBuilder towns = new("kind: town\nentries:\n");
        for (int i = 0; i < 500; i++)
        {
            towns.Append(CultureInfo.InvariantCulture, $"  town-{i:D3}: {{ name: Town {i} }}\n");
        }

        return new FactsProject()
            .With("schema.yaml", Tiny.Schema)
            .With("letters.yaml", Tiny.Letters)
            .With("towns.yaml", towns.ToString())
            .With("trips.yaml", trips.ToString());
    }
}
