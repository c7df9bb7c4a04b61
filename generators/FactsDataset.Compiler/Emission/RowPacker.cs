using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Emission;

/// <summary>Packs bound entries into rows.</summary>
internal static class RowPacker
{
    /// <summary>The row of an entry: its id, then a cell for each field.</summary>
    public static string Pack(Kind kind, BoundEntry entry, EquatableArray<LinkTarget> targets)
    {
        RowWriter row = new();
        row.Text(entry.Id);
        for (int i = 0; i < entry.Cells.Count; i++)
        {
            if (kind.Fields[i].Shape == FieldShape.Title && entry.Cells[i] is TextValue title)
            {
                row.Title(title.Text);
            }
            else
            {
                Write(row, entry.Cells[i], targets);
            }
        }

        return row.ToRow();
    }

    private static void Write(RowWriter row, BoundValue value, EquatableArray<LinkTarget> targets)
    {
        switch (value)
        {
            case TextValue text:
                row.Text(text.Text);
                break;
            case IntegerValue integer:
                row.Integer(integer.Number);
                break;
            case DecimalValue number:
                row.Decimal(number.Number);
                break;
            case BooleanValue truth:
                row.OptionalBoolean(truth.Truth);
                break;
            case ReferenceValue reference when targets[reference.Ordinal].Shard >= 0:
                row.Reference(targets[reference.Ordinal].Shard, targets[reference.Ordinal].Row);
                break;
            case ListValue list:
                foreach (BoundItem item in list.Items)
                {
                    row.BeginItem();
                    foreach (BoundValue cell in item.Cells)
                    {
                        Write(row, cell, targets);
                    }

                    row.EndItem();
                }

                row.EndList();
                break;
            default:
                row.NoReference();
                break;
        }
    }
}
