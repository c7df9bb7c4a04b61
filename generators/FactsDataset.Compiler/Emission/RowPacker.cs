using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Emission;

/// <summary>Packs bound entries into rows.</summary>
internal static class RowPacker
{
    /// <summary>The row of an entry: its id, then what its kind's fields hold.</summary>
    public static string Pack(BoundEntry entry, LinkedFile file)
    {
        RowWriter row = new();
        row.Text(entry.Id);
        foreach ((Field field, BoundValue value) in entry.Values)
        {
            Write(row, field, value, file);
        }

        return row.ToRow();
    }

    private static void Write(RowWriter row, Field field, BoundValue value, LinkedFile file)
    {
        switch (value)
        {
            case GroupValue group:
                WriteItem(row, field, group, file);
                row.EndList();
                break;
            case ListValue list:
                foreach (BoundValue item in list.Items)
                {
                    WriteItem(row, field, item, file);
                }

                row.EndList();
                break;
            default:
                WriteScalar(row, field, value, file);
                break;
        }
    }

    private static void WriteItem(RowWriter row, Field field, BoundValue item, LinkedFile file)
    {
        row.BeginItem();
        if (item is not GroupValue { Values: var values })
        {
            WriteScalar(row, field, item, file);
        }
        else if (field.Shape == FieldShape.Evidence)
        {
            // A row has room for all that evidence may hold, whatever it may hold in this kind.
            foreach (Field part in BuiltInGroups.AnyEvidence.Fields)
            {
                Write(row, part, values[part], file);
            }

            WriteLocator(row, values);
        }
        else
        {
            foreach ((Field part, BoundValue value) in values)
            {
                Write(row, part, value, file);
            }
        }

        row.EndItem();
    }

    /// <summary>Writes where evidence stands in a source that is no document; nothing where it says nothing of that.</summary>
    private static void WriteLocator(RowWriter row, FieldValues evidence)
    {
        if (BuiltInGroups.Locator.Fields.All(part => evidence[part] is AbsentValue))
        {
            return;
        }

        row.BeginItem();
        foreach (Field part in BuiltInGroups.Locator.Fields)
        {
            row.Text(evidence.Text(part.Name));
        }

        row.EndItem();
        row.EndList();
    }

    private static void WriteScalar(RowWriter row, Field field, BoundValue value, LinkedFile file)
    {
        switch (value)
        {
            case TextValue title when field.Shape == FieldShape.Title:
                row.Title(title.Text);
                break;
            case TextValue text:
                row.Text(text.Text);
                break;
            case DateValue date:
                row.Date(date.Date);
                break;
            case CodeValue code:
                row.Text(code.Code);
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
            case LinesValue lines:
                row.Integer(lines.Range.Start);
                row.Integer(lines.Range.End);
                break;
            case PositionValue position:
                row.Integer(position.Line);
                row.Integer(position.Start);
                row.Integer(position.End);
                break;
            case ReferenceValue reference when file.AddressOf(reference) is { IsNone: false } address:
                row.Reference(address.Shard, address.Row);
                break;
            default:
                for (int cell = 0; cell < CellsOf(field); cell++)
                {
                    row.NoReference();
                }

                break;
        }
    }

    /// <summary>How many cells a value of the field has.</summary>
    private static int CellsOf(Field field) => field.Shape == FieldShape.Position ? 3 : 1;
}
