namespace FactsDataset.Generators.Tests.Use;

/// <summary>Entries are found by member, by id, by kind and in order.</summary>
public class CollectionTests
{
    [Fact]
    public void AMemberIsTheEntryThatFindGives() => ExampleDataset.Run("""
        Assert.Same(Voyages.GreyGullHome, Voyages.Find("grey-gull-home"));
        Assert.Same(Voyages.GreyGullHome, Voyages.GreyGullHome);
        Assert.Equal("grey-gull-home", Voyages.GreyGullHome.Id);
        """);

    [Fact]
    public void ASymbolNamesTheMember() => ExampleDataset.Run("""
        Assert.Equal("drifting-hulk", Voyages.TheHulk.Id);
        """);

    [Fact]
    public void FindGivesNullForWhatItsKindDoesNotHave() => ExampleDataset.Run("""
        foreach (string? id in new[] { null, "", " ", "grey-gull", "grey-gull-home ", "Grey-Gull-Home", "zzz", "ada-brook", "é", "grey-gull-home 0.1" })
        {
            Assert.Null(Voyages.Find(id));
        }
        """);

    [Fact]
    public void FactsComeInOrderOfDateTheUndatedLast() => ExampleDataset.Run("""
        Assert.Equal(new[] { "grey-gull-outward", "grey-gull-home", "drifting-hulk" }, Voyages.All.Select(voyage => voyage.Id));
        Assert.Equal(
            new[] { "gull-promise", "grey-gull-outward", "grey-gull-home", "drifting-hulk", "undated-promise", "women-and-children" },
            Facts.All.Select(fact => fact.Id));
        Assert.Equal(Facts.All, Facts.All.OrderBy(fact => fact.When is null).ThenBy(fact => fact.When).ThenBy(fact => fact.Id, StringComparer.Ordinal));
        """);

    [Fact]
    public void EntitiesComeInOrderOfId() => ExampleDataset.Run("""
        Assert.Equal(new[] { "nordhaven", "old-sea", "skerry", "sudbank" }, Places.All.Select(place => place.Id));
        FactTable<Place> all = Places.All;
        Assert.Equal(4, all.Count);
        Assert.Same(Places.Nordhaven, all[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => all[4]);
        """);

    [Fact]
    public void AKindWithoutEntriesIsEmpty() => ExampleDataset.Run("""
        Assert.Empty(Lighthouses.All);
        Assert.Null(Lighthouses.Find("nordhaven"));
        Assert.Empty(Places.Nordhaven.Lights);
        """);

    [Fact]
    public void TheDatasetKnowsItsKindsAndFindsAnything() => ExampleDataset.Run("""
        Assert.Equal(
            new[] { "voyage", "promise", "rule", "person", "company", "place", "lighthouse", "letter" },
            Dataset.Kinds.Select(kind => kind.Kind));
        Assert.Equal(new[] { 3, 2, 1, 2, 1, 4, 0, 2 }, Dataset.Kinds.Select(kind => kind.Entries.Count));
        Assert.Equal((KindRole.Fact, KindRole.Entity, KindRole.Source), (Dataset.Kinds[0].Role, Dataset.Kinds[3].Role, Dataset.Kinds[7].Role));
        Assert.Equal("A ship goes from harbour to harbour: \"there & back\", <as> said.", Dataset.Kinds[0].Summary);
        foreach (IEntry entry in Dataset.Kinds.SelectMany(kind => kind.Entries))
        {
            Assert.Same(entry, Dataset.Find(entry.Id));
        }

        Assert.Null(Dataset.Find("nobody"));
        Assert.Same(Promises.GullPromise, Facts.Find("gull-promise"));
        Assert.Null(Facts.Find("ada-brook"));
        """);

    [Fact]
    public void FactsAreSeenAlikeWhateverTheirKind() => ExampleDataset.Run("""
        IFact promise = Promises.GullPromise;
        Assert.Equal("1801-05-06", promise.When!.ToString());
        Assert.Null(promise.StatusCode);
        IFact rule = Rules.WomenAndChildren;
        Assert.Null(rule.When);
        Assert.Equal(Recurrence.Ongoing, rule.Recurrence);
        Assert.Equal("sailed", ((IFact)Voyages.GreyGullOutward).StatusCode);
        Assert.All(Facts.All, fact => Assert.NotEmpty(fact.Evidence));
        """);

    [Fact]
    public void EqualityAndOrderGoByIdAndDate() => ExampleDataset.Run("""
        Assert.True(Voyages.GreyGullHome == Voyages.Find("grey-gull-home"));
        Assert.True(Voyages.GreyGullHome != Voyages.TheHulk);
        Assert.False(Voyages.GreyGullHome.Equals(null));
        Assert.True(Voyages.GreyGullOutward.CompareTo(Voyages.GreyGullHome) < 0);
        Assert.True(Voyages.TheHulk.CompareTo(Voyages.GreyGullHome) > 0);
        Assert.True(Voyages.TheHulk.CompareTo(null) > 0);
        Assert.Equal(0, Places.Skerry.CompareTo(Places.Skerry));
        """);

    [Fact]
    public void ToStringGivesKindIdAndLabel() => ExampleDataset.Run("""
        Assert.Equal("place sudbank: Südbank", Places.Sudbank.ToString());
        Assert.Equal("company gull-line: The Gull Line", Companies.GullLine.ToString());
        Assert.Equal(("place", "sudbank", "Südbank"), (Places.Sudbank.Kind, Places.Sudbank.Id, Places.Sudbank.Label));
        """);

    [Fact]
    public void ListsCannotBeChanged() => ExampleDataset.Run("""
        Assert.False(Voyages.GreyGullOutward.Tags is string[] or List<string>);
        Assert.False(Voyages.GreyGullOutward.Partners is IParty[] or List<IParty>);
        Assert.False(Dataset.Kinds is KindTable[]);
        Assert.False(Places.Skerry.Calls is Voyage[] or List<Voyage>);
        """);
}
