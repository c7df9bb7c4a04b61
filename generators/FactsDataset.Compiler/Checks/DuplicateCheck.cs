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
internal sealed class DuplicateCheck : GroupCheck<string, FactView>
{
    protected override bool Applies(CheckContext context) => context.IsWhole;

    protected override IEnumerable<KeyValuePair<string, FactView>> ItemsOf(CheckContext context, CheckedFile file)
    {
        foreach (FactView fact in file.Facts)
        {
            if (!fact.IsReported && fact.When is not null && !fact.Place.IsNone && PeopleOf(context, fact) is { } people)
            {
                yield return new KeyValuePair<string, FactView>($"{fact.Kind.Name}|{people}", fact);
            }
        }
    }

    protected override void Compare(CheckContext context, List<FactView> alike, List<Finding> findings)
    {
        List<FactView> group = [];
        foreach (FactView fact in alike)
        {
            if (group.Find(earlier => IsAlike(context, earlier, fact)) is { } first)
            {
                findings.Add(Finding.At(Rules.LooksLikeOneEvent, fact.IdPlace, Capital(fact.Name), first.Name) with
                {
                    EntryIndex = fact.Linked.Index,
                    Related = first.IdPlace,
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
        List<RowAddress> people = PresenceReader.Read(context.Schema, fact, onlyForSure: false)
            .Select(static presence => presence.Actor)
            .Distinct()
            .ToList();
        people.Sort();
        return people.Count == 0 ? null : string.Join(",", people);
    }

    /// <summary>Whether one fact says what it has to do with the other: by a relation, or by being part of it.</summary>
    private static bool IsSettled(CheckContext context, FactView fact, FactView other)
    {
        foreach ((Field field, BoundValue value) in fact.Entry.Values)
        {
            if (field.Check == FieldCheck.Within && value is ReferenceValue part && IsOther(part))
            {
                return true;
            }

            if (field.Shape == FieldShape.Relations
                && StatedRelation.In(value).Any(stated => stated.Code is "same-event" or "distinct" or "instance-of" && IsOther(stated.Fact)))
            {
                return true;
            }
        }

        return false;

        bool IsOther(ReferenceValue reference) => ReferenceEquals(context.FactAt(fact.File.AddressOf(reference)), other);
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
