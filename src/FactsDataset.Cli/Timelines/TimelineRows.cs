namespace FactsDataset.Cli.Timelines;

/// <summary>Makes rows of facts: of each kind what matters most, and of a kind that is new here what can be told of any.</summary>
internal static class TimelineRows
{
    /// <summary>The row of a fact.</summary>
    public static TimelineRow Of(IFact fact) => Marked(RowOf(fact));

    /// <summary>The row with what turns its meaning round: nobody is to take what is denied for what is said.</summary>
    private static TimelineRow Marked(TimelineRow row)
    {
        string polarity = row.Fact.Polarity switch
        {
            Polarity.Negated => "negated",
            Polarity.Mixed => "negated in part",
            _ => string.Empty,
        };
        bool isDenied = row.Fact.Evidence.Any(static item => item.Stance == Stance.Denied);
        string marks = string.Join(", ", new[] { row.Status, polarity, isDenied ? "denied by a source" : string.Empty }.Where(static part => part.Length > 0));
        return row with { Status = marks, IsOpen = row.IsOpen || row.Fact.Polarity != Polarity.Affirmed };
    }

    private static TimelineRow RowOf(IFact fact) => fact switch
    {
        Visit visit => OfEvent(
            visit,
            visit.Travellers.Select(static traveller => Name(traveller.Who, traveller.Described, traveller.Of)),
            [visit.To]),
        Meeting meeting => OfEvent(
            meeting,
            meeting.Participants.Select(Participant),
            [meeting.Venue, meeting.Place],
            meeting.Mode is MeetingMode.Phone or MeetingMode.Letter ? "by " + meeting.Mode.ToCode() : null),
        ArmsClaim claim => OfClaim(claim),
        _ => OfAny(fact),
    };

    private static TimelineRow OfEvent(IFact fact, IEnumerable<string> who, IEnumerable<IEntry?> where, string? mode = null)
    {
        IEnumerable<string> places = where.OfType<IEntry>().Select(static place => place.Label);
        string status = fact.StatusCode ?? string.Empty;
        return new TimelineRow(
            fact,
            Join(who),
            Join(mode is null ? places : places.Append(mode)),
            status,
            IsOpen: status.Length > 0 && status != "occurred",
            SaidOn: null);
    }

    private static TimelineRow OfClaim(ArmsClaim claim)
    {
        AttributionLink claimant = claim.Said.Claimant;
        string stance = claim.Stance == Stance.Asserted ? string.Empty : ", " + claim.Stance.ToCode();
        return new TimelineRow(
            claim,
            Name(claimant.Who, claimant.Described, claimant.Of),
            Join(claim.Terms.Select(static term => (IEntry?)term.Place).OfType<IEntry>().Select(static place => place.Label)),
            claim.Stage.ToCode() + stance,
            IsOpen: !IsDone(claim.Stage) || claim.Stance is not (Stance.Asserted or Stance.Reported),
            SaidOn: claim.SaidOn);
    }

    /// <summary>A kind that the schema has and the timeline does not know: actors are who, what is only a location is where.</summary>
    private static TimelineRow OfAny(IFact fact)
    {
        ReferenceCollector references = new();
        fact.Describe(references);
        return OfEvent(
            fact,
            references.Entries.Where(static entry => entry is IActor or ISpeaker).Select(static entry => entry.Label),
            references.Entries.Where(static entry => entry is ILocation and not IActor));
    }

    // What stays open is neither done nor under way.
    private static bool IsDone(ClaimStage stage) => stage is
        ClaimStage.Agreed or ClaimStage.Ordered or ClaimStage.InTransit or ClaimStage.Delivered
        or ClaimStage.Deployed or ClaimStage.InUse or ClaimStage.Training or ClaimStage.CarriedOut or ClaimStage.Unspecified;

    private static string Participant(Participant participant)
    {
        string name = Name(participant.Who, participant.Described, participant.Of);
        return participant.Attendance is { } attendance and not Attendance.Attended ? $"{name} ({attendance.ToCode()})" : name;
    }

    private static string Name(IEntry? who, string? described, IEntry? of) =>
        who?.Label ?? (described is null ? of?.Label ?? string.Empty : of is null ? described : $"{described} ({of.Label})");

    private static string Join(IEnumerable<string> names) => string.Join(", ", names.Distinct(StringComparer.Ordinal));
}
