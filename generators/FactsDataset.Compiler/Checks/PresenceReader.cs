using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
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
        Collect(schema, fact, fact.Kind.Fields, fact.Entry.Cells, onlyForSure, found);
        return found;
    }

    private static void Collect(
        DatasetSchema schema, FactView fact, EquatableArray<Field> fields, EquatableArray<BoundValue> cells, bool onlyForSure, List<Presence> found)
    {
        if (onlyForSure && IsApart(schema, fields, cells))
        {
            return;
        }

        for (int i = 0; i < cells.Count; i++)
        {
            Field field = fields[i];
            if (field.Shape == FieldShape.Group && cells[i] is ListValue list)
            {
                foreach (BoundItem item in list.Items)
                {
                    Collect(schema, fact, schema.Group(field.TypeName).Fields, item.Cells, onlyForSure, found);
                }
            }
            else if (field.Check is FieldCheck.Presence or FieldCheck.Travel
                && cells[i] is ReferenceValue reference
                && fact.File.Targets[reference.Ordinal] is { Shard: >= 0 } actor)
            {
                found.Add(new Presence(actor, fact, fact.File.Data.References[reference.Ordinal], field.Check == FieldCheck.Travel));
            }
        }
    }

    private static bool IsApart(DatasetSchema schema, EquatableArray<Field> fields, EquatableArray<BoundValue> cells)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            if (fields[i] is { Shape: FieldShape.Code, IsMany: false }
                && cells[i] is TextValue code
                && schema.Vocabulary(fields[i].TypeName).Apart.Contains(code.Text, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
