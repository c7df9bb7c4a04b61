using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading.Summaries;

/// <summary>One who acts in a fact.</summary>
/// <param name="Who">Who it is; null where they are only described.</param>
/// <param name="Described">Who it is in the words of the source, where it gives no name.</param>
/// <param name="Of">The body that the one described belongs to; null where none is given.</param>
/// <param name="Absence">The code that says that they were not there for certain: expected, invited; null where none does.</param>
internal sealed record Actor(ReferenceValue? Who, string? Described, ReferenceValue? Of, CodeValue? Absence)
{
    /// <summary>Those who act in a fact, in the order of its fields.</summary>
    public static IReadOnlyList<Actor> In(EntryView fact, KindShape shape) => In(fact.Fields, shape);

    /// <summary>Those who act by some fields of a fact.</summary>
    public static IReadOnlyList<Actor> In(IEnumerable<EntryField> fields, KindShape shape)
    {
        List<Actor> actors = [];
        foreach (EntryField field in fields)
        {
            foreach (FieldValue value in field.Values)
            {
                if (value is ReferenceValue reference && shape.ActorPaths.Contains(field.Name))
                {
                    actors.Add(new Actor(reference, null, null, null));
                }
                else if (value is GroupValue group && OfGroup(group, field.Name, shape) is { } actor)
                {
                    actors.Add(actor);
                }
            }
        }

        return actors;
    }

    private static Actor? OfGroup(GroupValue group, string name, KindShape shape)
    {
        Field? who = group.Group.Fields.FirstOrDefault(field => shape.ActorPaths.Contains($"{name}.{field.Name}"));
        if (who is null)
        {
            return null;
        }

        CodeValue? absence = group.Fields.Select(static field => field.Value).OfType<CodeValue>()
            .FirstOrDefault(static code => code.Vocabulary.Apart.Contains(code.Code, StringComparer.Ordinal));
        if (group.Find(who.Name)?.Value is ReferenceValue reference)
        {
            return new Actor(reference, null, null, absence);
        }

        // Where exactly one of two is there, the other one describes whoever has no name.
        string? described = group.Group.ExactlyOne.Select(other => group.Find(other)?.Value).OfType<TextValue>().FirstOrDefault()?.Text;
        ReferenceValue? body = group.Fields
            .Where(static field => field.Field.Check == FieldCheck.None)
            .Select(static field => field.Value)
            .OfType<ReferenceValue>()
            .FirstOrDefault();
        return described is null ? null : new Actor(null, described, body, absence);
    }
}
