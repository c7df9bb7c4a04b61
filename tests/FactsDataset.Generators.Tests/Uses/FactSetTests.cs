using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Uses;

/// <summary>Facts of several datasets as one list.</summary>
public class FactSetTests
{
    [Fact]
    public void FactsOfTwoDatasetsStandInOneOrder() => Run("""
        FactSet both = FactSet.Of(Acme.Trips.Facts.All, Facts.All);
        Assert.Equal(
            new[] { "players-seen", "ada-at-the-mill", "brook-to-the-sea", "a-tale", "players-somewhere" },
            both.Select(fact => fact.Id));
        Assert.Equal(both.AsEnumerable(), FactSet.Of(Facts.All, Acme.Trips.Facts.All, Facts.All));
        Assert.Equal(5, both.Count);
        Assert.Same(AllSightings.PlayersSeen, both[0]);
        Assert.Equal("5 facts of 2 datasets", both.ToString());
        """);

    [Fact]
    public void WhatAllSayOfOneEntryIsTogether() => Run("""
        FactSet both = FactSet.Of(Acme.Trips.Facts.All, Facts.All);
        Assert.Equal(
            new[] { "players-seen", "ada-at-the-mill", "brook-to-the-sea", "a-tale" },
            both.About(Acme.Trips.People.AdaBrook).Select(fact => fact.Id));
        Assert.Equal(new[] { "ada-at-the-mill" }, both.About(Watchmen.OldTom).Select(fact => fact.Id));
        Assert.Equal("1 fact of 1 dataset", both.About(Watchmen.OldTom).ToString());
        Assert.Equal(new[] { "brook-to-the-sea", "players-somewhere" }, both.About(Acme.Trips.Letters.TheLetter).Select(fact => fact.Id));
        Assert.Empty(both.About(Acme.Trips.Trips.PlayersSomewhere));

        // For one dataset it is what its own lists say.
        FactSet one = FactSet.Of(Acme.Trips.Facts.All);
        foreach (IEntry entry in Acme.Trips.Dataset.Kinds.SelectMany(kind => kind.Entries))
        {
            Assert.Equal(entry.ReferencedBy.OfType<IFact>(), one.About(entry));
        }
        """);

    [Fact]
    public void QuestionsOfListsCanBeAsked() => Run("""
        FactSet both = FactSet.Of(Acme.Trips.Facts.All, Facts.All);
        Assert.Equal(new[] { "ada-at-the-mill", "brook-to-the-sea" }, both.CertainlyIn("2001-05-09").Select(fact => fact.Id));
        Assert.Equal(3, both.GroupByMonth().First().Count());
        """);

    [Fact]
    public void NullIsRefused() => Run("""
        Assert.Throws<ArgumentNullException>(() => FactSet.Of(null!));
        Assert.Throws<ArgumentException>(() => FactSet.Of(Facts.All, null!));
        Assert.Throws<ArgumentException>(() => FactSet.Of(new IFact[] { null! }));
        Assert.Throws<ArgumentNullException>(() => FactSet.Of().About(null!));
        Assert.Equal("0 facts of 0 datasets", FactSet.Of().ToString());
        """);

    private static void Run(string statements) => Sightings.Compiled.Load("Acme.Sightings").Run(statements);
}
