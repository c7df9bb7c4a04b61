namespace FactsDataset.Tests.Questions;

/// <summary>Questions that analysts ask; the answers were counted by hand in the articles.</summary>
public sealed class QuestionTests
{
    [Fact]
    public void ThreeClaimsHaveRussiaSupplyAirDefenceToHaftarsSideAndNoneThatItCame()
    {
        ArmsClaim[] claims = [.. ArmsClaims.All.Where(claim => Supplies(claim).Any(static term => term.Category == ArmsCategory.AirDefence))];

        Assert.Equal(
            ["french-sources-bases-for-air-defence-2023", "le-monde-air-defence-replaces-wagner-2023", "winer-joint-defence-deal-2023"],
            Ids(claims));
        Assert.Equal([ClaimStage.Negotiating, ClaimStage.Offered, ClaimStage.Unspecified], claims.Select(static claim => claim.Stage).Order());
    }

    [Fact]
    public void ThreeClaimsHaveWhatBelongsToRussiaDeliverToHaftarsSide()
    {
        // A company, a ministry and the state itself; the recipients are a man in his post, and his army.
        Assert.Equal(
            ["alleged-small-scale-aid-2019", "russia-arms-supplies-lna-2019", "wagner-supplies-arms-haftar-2019"],
            Ids(ArmsClaims.All.Where(static claim => claim.Stage == ClaimStage.Delivered && Supplies(claim).Any())));
    }

    [Fact]
    public void NobodyBelongsToASideBeforeHeIsAttestedInIt()
    {
        Assert.True(People.KhalifaHaftar.PossiblyBelongsTo(Organisations.LibyanNationalArmy, EdtfDate.Parse("2019-04")));
        Assert.False(People.KhalifaHaftar.PossiblyBelongsTo(Organisations.LibyanNationalArmy, EdtfDate.Parse("2011")));
        Assert.True(People.VladimirPutin.PossiblyBelongsTo(Organisations.Russia, EdtfDate.Parse("2023-10-02")));
        Assert.False(Organisations.GovernmentOfNationalAccord.PossiblyBelongsTo(Organisations.LibyanNationalArmy));
    }

    [Fact]
    public void FourPromisesAreToldOfAndTwoThingsThatWereSoughtHaveComeAbout()
    {
        Assert.Equal(
            ["belousov-strategic-partnership-2025", "haftar-belousov-unit-cooperation-2025", "lavrov-ready-to-train-army-2017", "putin-ready-cooperation-isis-2016"],
            Ids(ArmsClaims.All.Where(static claim => claim.Stage == ClaimStage.Promised)));
        Assert.Equal(
            [("reports-wagner-under-state-2025", "putin-reorganises-wagner-2023"), ("russia-arms-supplies-lna-2019", "haftar-asks-for-weapons-repeatedly-2017")],
            Pairs(RelationKind.Fulfils));
        Assert.Equal([("russia-arms-supplies-lna-2019", "moscow-refuses-before-embargo-lifted-2017")], Pairs(RelationKind.Breaks));
    }

    [Fact]
    public void TwoClaimsAreMadeByTwoSpeakersWhoAreIndependent()
    {
        Assert.Equal(13, Pairs(RelationKind.Corroborates).Length);
        Assert.Equal(
            [("emirates-support-lna-2019", "egypt-emirates-support-haftar-2017"), ("inside-over-base-maaten-al-sarra-2025", "winer-joint-defence-deal-2023")],
            Pairs(RelationKind.Corroborates).Where(static pair =>
                ArmsClaims.Find(pair.From)!.IsIndependentOf(ArmsClaims.Find(pair.To)!) == Certainty.Yes));
    }

    [Fact]
    public void WhoMetWhomIsCountedWithoutWhatStandsForMany()
    {
        Dictionary<string, int> met = Meetings.All
            .Where(static meeting => meeting is { Status: EventStatus.Occurred, Aggregate: false, Mode: MeetingMode.InPerson or MeetingMode.Talks })
            .SelectMany(static meeting => meeting.Participants.Select(static one => one.Who).OfType<Person>().Where(static one => one != People.KhalifaHaftar),
                static (meeting, other) => (Meeting: meeting, Other: other))
            .Where(static pair => pair.Meeting.Participants.Any(static one => one.Who == People.KhalifaHaftar))
            .GroupBy(static pair => pair.Other.Id)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);

        Assert.Equal(
            new Dictionary<string, int>(StringComparer.Ordinal)
            {
                ["sergei-shoigu"] = 3,
                ["vladimir-putin"] = 2,
                ["yunus-bek-yevkurov"] = 2,
                ["andrei-belousov"] = 1,
                ["nikolai-patrushev"] = 1,
                ["yevgeny-prigozhin"] = 1,
                ["fayez-al-sarraj"] = 1,
            },
            met);
        Assert.Equal(
            ["haftar-russian-officials-2023", "haftar-russian-officials-moscow-2018-11", "haftar-russian-officials-moscow-2025-05", "libyan-side-russia-contacts", "russia-gna-dialogue"],
            Ids(Meetings.All.Where(static meeting => meeting.Aggregate)));
    }

    [Fact]
    public void SevenFactsAreInEasternLibya()
    {
        Place east = Places.EasternLibya;

        Assert.Equal(["haftar-tobruk-2017-01", "yevkurov-benghazi-2023"], Ids(Visits.All.Where(visit => visit.To.IsWithin(east) || visit.From.IsWithin(east))));
        Assert.Equal(["haftar-yevkurov-benghazi-2023"], Ids(Meetings.All.Where(meeting => meeting.Place.IsWithin(east) || meeting.Venue.IsWithin(east))));
        Assert.Equal(
            ["le-monde-wagner-missions-2018", "wagner-300-soldiers-benghazi-2019", "wagner-missions-cyrenaica-fezzan-2023", "winer-joint-defence-deal-2023"],
            Ids(ArmsClaims.All.Where(claim => claim.Terms.Any(term => term.Place.IsWithin(east)))));
    }

    [Fact]
    public void NoFilterOnSupplierAndRecipientHidesThatAMatterIsOpposedOrNotSo()
    {
        Assert.Equal(
            ["bobin-tripoli-government-will-not-accept-2023", "us-warning-haftar-2023"],
            Ids(ArmsClaims.All.Where(static claim => claim.Attitude == Attitude.Opposes)));
        Assert.Equal(["kabir-haftar-fears-arming-gna-2018"], Ids(ArmsClaims.All.Where(static claim => claim.Attitude == Attitude.Fears)));
        Assert.Equal(["lukyanov-haftar-lacks-men-2019"], Ids(ArmsClaims.All.Where(static claim => claim.Terms.Any(static term => term.Negated))));
    }

    [Fact]
    public void WhoHoldsWhichPostWhenTheyMeetIsToldByTheTenures()
    {
        Meeting meeting = Meetings.HaftarShoiguMoscow2018_11;

        Assert.Equal(
            ["Khalifa Haftar", "Sergei Shoigu", "Yevgeny Prigozhin"],
            meeting.Participants.Select(static one => one.Label).Order(StringComparer.Ordinal));
        Assert.Equal([Posts.RussiaDefenceMinister], People.SergeiShoigu.CertainPostsAt(meeting.When));
        Assert.Equal([Posts.RussiaSecurityCouncilSecretary], People.SergeiShoigu.CertainPostsAt(Meetings.HaftarShoiguMoscow2025_05.When));
    }

    [Fact]
    public void VisitsToMoscowAndToAnythingInItAreOneQuestion() => Assert.Equal(
        [
            "abbas-moscow-2025-05", "badri-moscow-2016-09", "contingents-red-square-2025-05", "haftar-moscow-2016-06", "haftar-moscow-2018-11",
            "haftar-moscow-2019-04", "haftar-moscow-2023-09", "haftar-moscow-2025-05", "haftar-red-square-2025-05", "mishri-moscow",
            "sisi-moscow-2025-05", "world-leaders-moscow-2025-05",
        ],
        Ids(Visits.All.Where(static visit => visit.To.IsWithin(Places.Moscow))));

    [Fact]
    public void WhoeverIsOnlyDescribedHasALabelToo() => Assert.All(
        Meetings.All.SelectMany(static meeting => meeting.Participants),
        static one => Assert.Equal(one.Who is { } who ? who.Label : one.Described, one.Label));

    private static IEnumerable<ArmsTerm> Supplies(ArmsClaim claim) => claim.Terms.Where(term =>
        term is { Action: ArmsAction.Supply, Negated: false }
        && term.From.PossiblyBelongsTo(Organisations.Russia, claim.When)
        && term.To.PossiblyBelongsTo(Organisations.LibyanNationalArmy, claim.When));

    private static (string From, string To)[] Pairs(RelationKind relation) => [.. Facts.All
        .SelectMany(fact => fact.Relations.Where(one => one.Relation == relation).Select(one => (fact.Id, one.Fact.Id)))
        .Order()];

    private static string[] Ids(IEnumerable<IEntry> entries) => [.. entries.Select(static entry => entry.Id).Order(StringComparer.Ordinal)];
}
