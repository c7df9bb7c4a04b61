using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// FACT5004: nobody is for sure in two places, neither of which lies in the other, on one day on which they cannot
/// have travelled. Of each place that somebody is in, only the stay that lasts longest is compared with a later one, and a
/// later one is reported once.
/// </summary>
internal sealed class PresenceCheck : GroupCheck<RowAddress, Presence>
{
    protected override bool Applies(CheckContext context) => context.IsWhole;

    protected override IEnumerable<KeyValuePair<RowAddress, Presence>> ItemsOf(CheckContext context, CheckedFile file)
    {
        foreach (FactView fact in file.Facts)
        {
            if (fact.IsReported || !fact.TookPlace || fact.When is null || fact.Place.IsNone)
            {
                continue;
            }

            HashSet<RowAddress> seen = [];
            foreach (Presence presence in PresenceReader.Read(context.Schema, fact, onlyForSure: true).Where(presence => seen.Add(presence.Actor)))
            {
                yield return new KeyValuePair<RowAddress, Presence>(presence.Actor, presence);
            }
        }
    }

    protected override void Compare(CheckContext context, List<Presence> presences, List<Finding> findings)
    {
        List<Presence> sure = presences.Where(static presence => presence.FirstSureDay <= presence.LastSureDay).ToList();
        sure.Sort(static (left, right) => left.FirstSureDay.CompareTo(right.FirstSureDay));
        TravelDays travel = new(presences);
        List<Presence> longest = [];
        Dictionary<RowAddress, int> places = [];
        foreach (Presence later in sure)
        {
            foreach (Presence earlier in longest)
            {
                if (later.FirstSureDay <= earlier.LastSureDay
                    && !context.Places.MayBeOne(earlier.Fact.Place, later.Fact.Place)
                    && travel.FirstWithout(later.FirstSureDay, Math.Min(earlier.LastSureDay, later.LastSureDay)) is { } day)
                {
                    findings.Add(Report(earlier, later, day));
                    break;
                }
            }

            if (!places.TryGetValue(later.Fact.Place, out int index))
            {
                places.Add(later.Fact.Place, longest.Count);
                longest.Add(later);
            }
            else if (later.LastSureDay > longest[index].LastSureDay)
            {
                longest[index] = later;
            }
        }
    }

    private static Finding Report(Presence first, Presence second, int day) => Finding.At(
        Rules.TwoPlaces,
        second.Fact.At(second.Written.Slot),
        second.Written.Id,
        second.Fact.PlaceReference!.Id,
        EdtfDay.FromDayNumber(day).ToString(),
        second.Fact.Name,
        first.Fact.PlaceReference!.Id,
        first.Fact.Name) with
    {
        EntryIndex = second.Fact.Linked.Index,
        Related = first.Fact.At(first.Written.Slot),
    };
}
