using FactsDataset.Reading.Values;

namespace FactsDataset.Reading;

/// <summary>Finds whether what an entry says is negated.</summary>
internal static class Polarities
{
    /// <summary>Negated where a field of the entry says so, or each of its groups that can be; mixed where some of them are.</summary>
    public static Polarity Of(EntryView entry)
    {
        List<bool> groups = Groups(entry.Fields).ToList();
        bool isNegated = entry.Fields.Any(Negates) || (groups.Count > 0 && groups.TrueForAll(static negated => negated));
        return isNegated ? Polarity.Negated : groups.Contains(true) ? Polarity.Mixed : Polarity.Affirmed;
    }

    /// <summary>Whether each group that can be negated is. What stands inside a negated group is negated with it.</summary>
    private static IEnumerable<bool> Groups(IEnumerable<EntryField> fields)
    {
        foreach (GroupValue group in fields.SelectMany(static field => field.Values).OfType<GroupValue>())
        {
            if (group.Fields.Any(Negates))
            {
                yield return true;
                continue;
            }

            if (group.Group.Fields.Any(static field => field.Negates))
            {
                yield return false;
            }

            foreach (bool inner in Groups(group.Fields))
            {
                yield return inner;
            }
        }
    }

    private static bool Negates(EntryField field) => field is { Field.Negates: true, Value: BooleanValue { Truth: true } };
}
