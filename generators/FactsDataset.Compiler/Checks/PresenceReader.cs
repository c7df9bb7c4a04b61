using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>Reads who is present at a fact, by the fields that the schema marks so.</summary>
internal static class PresenceReader
{
    /// <summary>
    /// Those present; none where a value says that those concerned are apart, such as a call. With
    /// <paramref name="onlyForSure"/> also none of whom a value of their own says that they may not have come.
    /// </summary>
    public static IReadOnlyList<Presence> Read(DatasetSchema schema, FactView fact, bool onlyForSure)
    {
        List<Presence> found = [];
        Collect(schema, fact, fact.Entry.Values, onlyForSure, found);
        return found;
    }

    private static void Collect(DatasetSchema schema, FactView fact, FieldValues values, bool onlyForSure, List<Presence> found)
    {
        if (onlyForSure && IsApart(schema, values))
        {
            return;
        }

        foreach ((Field field, BoundValue value) in values)
        {
            switch (value)
            {
                case GroupValue group when field.Shape == FieldShape.Group:
                    Collect(schema, fact, group.Values, onlyForSure, found);
                    break;
                case ListValue list when field.Shape == FieldShape.Group:
                    foreach (GroupValue item in list.Items.OfType<GroupValue>())
                    {
                        Collect(schema, fact, item.Values, onlyForSure, found);
                    }

                    break;
                case ReferenceValue reference when field.Check is FieldCheck.Presence or FieldCheck.Travel:
                    RowAddress actor = fact.File.AddressOf(reference);
                    if (!actor.IsNone)
                    {
                        found.Add(new Presence(actor, fact, reference, field.Check == FieldCheck.Travel));
                    }

                    break;
            }
        }
    }

    private static bool IsApart(DatasetSchema schema, FieldValues values)
    {
        foreach ((Field field, BoundValue value) in values)
        {
            if (value is CodeValue code && schema.Vocabulary(field.TypeName).Apart.Contains(code.Code, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
