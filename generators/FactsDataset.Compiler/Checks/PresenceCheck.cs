using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// FACT5004: nobody is for sure in two places, neither of which lies in the other, on one day on which they cannot
/// have travelled.
/// </summary>
internal sealed class PresenceCheck : ICheck
{
    public void Run(CheckContext context, List<Finding> findings)
    {
        if (!context.IsWhole)
        {
            return;
        }

        Dictionary<LinkTarget, List<Presence>> byActor = [];
        foreach (FactView fact in context.Facts)
        {
            if (fact.IsReported || !fact.TookPlace || fact.When is null || fact.Place.Shard < 0)
            {
                continue;
            }

            foreach (Presence presence in PresenceReader.Read(context.Schema, fact, onlyForSure: true))
            {
                if (!byActor.TryGetValue(presence.Actor, out List<Presence>? list))
                {
                    list = [];
                    byActor.Add(presence.Actor, list);
                }

                list.Add(presence);
            }
        }

        foreach (List<Presence> presences in byActor.Values)
        {
            CheckActor(context, presences, findings);
        }
    }

    private static void CheckActor(CheckContext context, List<Presence> presences, List<Finding> findings)
    {
        List<Presence> sure = presences.Where(static presence => presence.FirstSureDay <= presence.LastSureDay).ToList();
        sure.Sort(static (left, right) => left.FirstSureDay.CompareTo(right.FirstSureDay));
        for (int i = 0; i < sure.Count; i++)
        {
            for (int j = i + 1; j < sure.Count && sure[j].FirstSureDay <= sure[i].LastSureDay; j++)
            {
                if (!ReferenceEquals(sure[i].Fact, sure[j].Fact)
                    && !context.Places.MayBeOne(sure[i].Fact.Place, sure[j].Fact.Place)
                    && SureDay(presences, sure[i], sure[j]) is { } day)
                {
                    findings.Add(Report(sure[i], sure[j], day));
                }
            }
        }
    }

    /// <summary>A day on which both hold and nobody can travel; null where there is none.</summary>
    private static int? SureDay(List<Presence> all, Presence left, Presence right)
    {
        int last = Math.Min(left.LastSureDay, right.LastSureDay);
        for (int day = Math.Max(left.FirstSureDay, right.FirstSureDay); day <= last; day++)
        {
            if (!all.Exists(presence => presence.MayTravelOn(day)))
            {
                return day;
            }
        }

        return null;
    }

    private static Finding Report(Presence first, Presence second, int day) => Finding.At(
        Rules.TwoPlaces,
        second.Fact.Path,
        second.Written.Slot,
        second.Written.Id,
        second.Fact.PlaceReference!.Id,
        EdtfDate.FormatDay(day),
        second.Fact.Name,
        first.Fact.PlaceReference!.Id,
        first.Fact.Name) with
    {
        EntryIndex = second.Fact.Linked.Index,
        RelatedPath = first.Fact.Path,
        RelatedSlot = first.Written.Slot,
    };
}
