namespace FactsDataset.Tests.Questions;

/// <summary>Facts of a time; the answers were counted by hand in the fact files.</summary>
public sealed class DateQuestionTests
{
    /// <summary>
    /// Of 128 facts 45 have no date; of 18 it is told only that they happened by some day, <c>[..2016-06-28]</c>, so
    /// that they may have happened before 2012. None certainly did.
    /// </summary>
    [Fact]
    public void UndatedFactsAreNotPossiblyBeforeAnything()
    {
        Assert.Equal((128, 83, 45), (Facts.All.Count, Facts.All.Dated().Count(), Facts.All.Undated().Count()));
        Assert.Equal(18, Facts.All.PossiblyBefore(2012).Count());
        Assert.Equal(18, Facts.All.Count(static fact => fact.When.IsBefore(EdtfDate.FromYear(2012)) != Certainty.No));
#pragma warning disable FACT9005 // It is what the warning is for.
        Assert.Equal(63, Facts.All.Count(static fact => fact.When?.IsBefore(EdtfDate.FromYear(2012)) != Certainty.No));
#pragma warning restore FACT9005
        Assert.Empty(Facts.All.CertainlyBefore(2012));
    }

    /// <summary>The visit that began on 8 May 2025 has no end, so that only possibly all of it lies in that year.</summary>
    [Fact]
    public void VisitsOf2025AreFiveAndAsManyAsSixWhereOneHasNoEnd()
    {
        Assert.Equal(5, Visits.All.CertainlyIn(2025).Count());
        Assert.Equal(5, Visits.All.CertainlyIn(new DateOnly(2025, 5, 9)).Count());
        Visit open = Assert.Single(Visits.All.PossiblyIn(2025, 5).Except(Visits.All.CertainlyIn("2025-05")));
        Assert.Equal("2025-05-08/", open.When?.ToString());
        Assert.Equal(6, Visits.All.CertainlyOverlapping(2025).Count());
        Assert.Equal(6, Visits.All.CertainlyOnOrAfter(2025).Count());
    }

    [Fact]
    public void MeetingsByYearAddUp()
    {
        DateGroups<Meeting> years = Meetings.All.GroupByYear();
        Assert.Equal(["2016: 3", "2018: 3", "2019: 3", "2023: 3", "2025: 5"], years.Select(static year => year.ToString()));
        Assert.Equal((0, 5), (years.Spanning.Count, years.Undecided.Count));
        Assert.Equal(Meetings.All.Count, years.Sum(static year => year.Count) + years.Undecided.Count + years.Undated.Count);
    }

    [Fact]
    public void EntriesOfATypeAreOneTable()
    {
        Assert.Same(Visits.All, Dataset.Of<Visit>());
        Assert.Same(Visits.All, Facts.Of<Visit>());
        Assert.Equal(Facts.All, Facts.Of<IFact>());
        Assert.Equal(Visits.All.Count + Meetings.All.Count, Facts.Of<IEvent>().Count);
        FactTable<IActor> actors = Dataset.Of<IActor>();
        Assert.Same(actors, Dataset.Of<IActor>());
        Assert.Equal(People.All.Count + Organisations.All.Count + Vessels.All.Count, actors.Count);
        Assert.Same(People.KhalifaHaftar, actors.Find("khalifa-haftar"));
        Assert.Null(actors.Find("moscow"));
        Assert.Equal(actors.Order(), actors);
        Assert.Equal(Dataset.Kinds.Sum(static kind => kind.Entries.Count), Dataset.Of<IEntry>().Count);
        Assert.Equal(Sources.All, Dataset.Of<ISource>());
    }

    /// <summary>Tables are searched by halves, which asks that each is in the order of its entries.</summary>
    [Fact]
    public void EveryEntryIsFoundInItsTables()
    {
        Assert.All(Facts.All.Select(static (fact, index) => (fact, index)), static pair => Assert.Equal(pair.index, Facts.All.IndexOf(pair.fact)));
        Assert.All(Visits.All, static visit => Assert.Same(visit, Visits.All.Find(visit.Id)));
        Assert.All(People.All, static person => Assert.True(People.All.Contains(person)));
        Assert.All(ArmsClaims.Retracted, static claim =>
        {
            Assert.Null(ArmsClaims.All.Find(claim.Id));
            Assert.False(Facts.All.Contains(claim));
            Assert.Same(claim, ArmsClaims.Retracted.Find(claim.Id));
        });
        Assert.NotEmpty(ArmsClaims.Retracted);
    }
}
