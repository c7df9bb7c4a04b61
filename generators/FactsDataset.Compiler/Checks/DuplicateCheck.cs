using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// FACT5005: two facts of one kind with the same people, place and date are related as one event, or as two. A fact that is
/// like several is reported against the first of them, so that as many are reported as are to be looked at.
/// </summary>
internal sealed class DuplicateCheck : ICheck
{
    public void Run(CheckContext context, List<Finding> findings)
    {
        if (!context.IsWhole)
        {
            return;
        }

        Dictionary<string, List<FactView>> alike = new(StringComparer.Ordinal);
        foreach (FactView fact in context.Facts)
        {
            if (fact.IsReported || fact.When is null || fact.Place.Shard < 0 || PeopleOf(context, fact) is not { } people)
            {
                continue;
            }

            string key = $"{fact.Kind.Name}|{people}";
            if (!alike.TryGetValue(key, out List<FactView>? group))
            {
                group = [];
                alike.Add(key, group);
            }

            if (group.Find(earlier => IsAlike(context, earlier, fact)) is { } first)
            {
                findings.Add(Finding.At(Rules.LooksLikeOneEvent, fact.Path, fact.Entry.IdSlot, Capital(fact.Name), first.Name) with
                {
                    EntryIndex = fact.Linked.Index,
                    RelatedPath = first.Path,
                    RelatedSlot = first.Entry.IdSlot,
                });
            }

            group.Add(fact);
        }
    }

    private static bool IsAlike(CheckContext context, FactView earlier, FactView fact) =>
        earlier.When!.Overlaps(fact.When!) == Certainty.Yes
        && context.Places.MayBeOne(earlier.Place, fact.Place)
        && !IsSettled(context, earlier, fact)
        && !IsSettled(context, fact, earlier);

    /// <summary>Those concerned, as one text; null where nobody is named.</summary>
    private static string? PeopleOf(CheckContext context, FactView fact)
    {
        List<(int Shard, int Row)> people = PresenceReader.Read(context.Schema, fact, onlyForSure: false)
            .Select(static presence => (presence.Actor.Shard, presence.Actor.Row))
            .Distinct()
            .ToList();
        people.Sort();
        return people.Count == 0 ? null : string.Join(",", people);
    }

    /// <summary>Whether one fact says what it has to do with the other: by a relation, or by being part of it.</summary>
    private static bool IsSettled(CheckContext context, FactView fact, FactView other)
    {
        for (int i = 0; i < fact.Entry.Cells.Count; i++)
        {
            Field field = fact.Kind.Fields[i];
            if (field.Check == FieldCheck.Within
                && fact.Entry.Cells[i] is ReferenceValue part
                && ReferenceEquals(context.FactAt(fact.File.Targets[part.Ordinal]), other))
            {
                return true;
            }

            if (field.Shape == FieldShape.Relations
                && fact.Entry.Cells[i] is ListValue relations
                && relations.Items.Any(item => item.Cells[0] is TextValue { Text: "same-event" or "distinct" or "instance-of" }
                    && item.Cells[1] is ReferenceValue named
                    && ReferenceEquals(context.FactAt(fact.File.Targets[named.Ordinal]), other)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
