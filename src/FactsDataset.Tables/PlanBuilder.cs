using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using FactsDataset.Reading.Values;

namespace FactsDataset.Tables;

/// <summary>Lays out the table of a kind, and those of the lists in it.</summary>
internal sealed class PlanBuilder(DatasetSchema schema, CommonTables common)
{
    private readonly DatasetSchema _schema = schema;
    private readonly CommonRows _common = new(common);
    private readonly List<Table> _tables = [];

    /// <summary>How the entries of a kind become rows, and the tables of these rows.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name of its table.</param>
    public (RowPlan Plan, IReadOnlyList<Table> Tables) Build(Kind kind, string name)
    {
        _tables.Clear();
        RowPlan plan = new();
        ColumnList columns = new();
        _ = columns.Add("id", ColumnType.Text, "The entry's id.", isRequired: true);
        columns.RefersTo(CommonTables.EntriesName, 1);
        AddFields(plan, columns, kind.Fields, new PlanPlace(name, [CommonTables.EntryKey], string.Empty));
        plan.Table = columns.ToTable(name, kind.Summary, 1);
        return (plan, [plan.Table, .. _tables]);
    }

    private void AddFields(RowPlan plan, ColumnList columns, EquatableArray<Field> fields, PlanPlace place)
    {
        foreach (Field field in fields)
        {
            if (field is { IsMany: true, Shape: FieldShape.Group or FieldShape.Reference })
            {
                AddList(plan, field, place);
            }
            else if (field.IsMany || field.Shape == FieldShape.Lines)
            {
                int at = columns.Add(place.Prefix + field.Name, ColumnType.TextList, field.Summary);
                plan.AddCells(field.Name, (found, cells, _) => cells[at] = TextsOf(found));
            }
            else
            {
                AddField(plan, columns, field, place);
            }
        }
    }

    private void AddField(RowPlan plan, ColumnList columns, Field field, PlanPlace place)
    {
        string name = place.Prefix + field.Name;
        switch (field.Shape)
        {
            case FieldShape.Texts or FieldShape.Title:
                Add(columns.Add(name, ColumnType.Text, field.Summary), static (value, found) => EntryLabels.Of(found, EntryLabels.English));
                plan.AddRows(field.Name, _common.Texts(name));
                break;
            case FieldShape.Integer:
                Add(columns.Add(name, ColumnType.Integer, field.Summary), static (value, _) => ((IntegerValue)value).Number);
                break;
            case FieldShape.Decimal:
                Add(columns.Add(name, ColumnType.Decimal, field.Summary), static (value, _) => ((DecimalValue)value).Number);
                break;
            case FieldShape.Boolean:
                Add(columns.Add(name, ColumnType.Boolean, field.Summary), static (value, _) => ((BooleanValue)value).Truth);
                break;
            case FieldShape.Url:
                Add(columns.AddAddress(name, field.Summary), static (value, _) => value.ToString());
                break;
            case FieldShape.Code:
                Add(columns.AddCode(name, _schema.Vocabulary(field.TypeName), field.Summary), static (value, _) => value.ToString());
                break;
            case FieldShape.Reference:
                int reference = columns.AddReference(name, field.Summary, field: field);
                plan.AddCells(field.Name, (found, cells, context) => cells[reference] = context.IdOf((ReferenceValue)found.Value));
                break;
            case FieldShape.Date:
                int date = columns.AddDate(name, field.Summary);
                plan.AddCells(field.Name, (found, cells, _) => Cells.Write(cells, date, ((DateValue)found.Value).Date));
                break;
            case FieldShape.Quantity:
                int quantity = AddQuantity(columns, name, field.Summary);
                plan.AddCells(field.Name, (found, cells, _) => Cells.Write(cells, quantity, (QuantityValue)found.Value));
                break;
            case FieldShape.Dating:
                AddDating(plan, columns, field, place);
                break;
            case FieldShape.Group:
                RowPlan group = new();
                AddFields(group, columns, _schema.Group(field.TypeName).Fields, place.In(field.Name));
                plan.AddCells(field.Name, (found, cells, context) => group.WriteCells(((GroupValue)found.Value).Fields, cells, context));
                plan.AddRows(field.Name, (found, key, context) => group.WriteLists(((GroupValue)found.Value).Fields, key, context));
                break;
            case FieldShape.Attribution:
                AddLinks(plan, field, place);
                break;
            case FieldShape.Names or FieldShape.Evidence or FieldShape.Variants or FieldShape.Relations:
                plan.AddRows(field.Name, _common.Of(field.Shape, name));
                break;
            case FieldShape.Retraction:
                break;
            default:
                Add(columns.Add(name, ColumnType.Text, field.Summary), static (value, _) => value.ToString());
                break;
        }

        void Add(int at, Func<FieldValue, EntryField, object?> read) => plan.AddCells(field.Name, (found, cells, _) => cells[at] = read(found.Value, found));
    }

    private static int AddQuantity(ColumnList columns, string name, string summary)
    {
        int first = columns.Add(name + "_min", ColumnType.Decimal, $"{summary} The least; empty where nothing bounds it.");
        _ = columns.Add(name + "_max", ColumnType.Decimal, "The most; empty where nothing bounds it.");
        _ = columns.Add(name + "_approximate", ColumnType.Boolean, "Whether the number is rough.");
        _ = columns.Add(name + "_exclusive", ColumnType.Boolean, "Whether it is more than the least and less than the most.");
        _ = columns.Add(name + "_unit", ColumnType.Text, "What is counted or measured.");
        return first;
    }

    private void AddDating(RowPlan plan, ColumnList columns, Field field, PlanPlace place)
    {
        string name = place.Prefix + field.Name;
        int first = columns.AddCode(name + "_basis", BuiltInVocabularies.DatingBasis, $"{field.Summary} What it rests on.");
        _ = columns.Add(name + "_note", ColumnType.Text, "How the date was found.");
        int textOnly = columns.AddDate(name + "_text-only", "What the sources alone give, where general knowledge was needed.");
        plan.AddCells(field.Name, (found, cells, _) =>
        {
            DatingValue dating = (DatingValue)found.Value;
            cells[first] = dating.Basis;
            cells[first + 1] = dating.Note;
            Cells.Write(cells, textOnly, dating.TextOnly);
        });

        PlanPlace inside = place.In(field.Name).Below("refused");
        ColumnList below = ColumnList.OfList(place.Table, place.KeysBelow);
        int when = below.AddDate("when", "The date by that reading.");
        int why = below.Add("why", ColumnType.Text, "Why it was not taken.", isRequired: true);
        Table table = Finish(below, inside, "A reading of a date that was not taken.");
        plan.AddRows(field.Name, (found, key, context) => WriteRows(table, ((DatingValue)found.Value).Refused, key, context, (reading, cells) =>
        {
            Cells.Write(cells, when, reading.When);
            cells[why] = reading.Why;
        }));
    }

    private void AddLinks(RowPlan plan, Field field, PlanPlace place)
    {
        PlanPlace inside = place.Below(field.Name);
        ColumnList columns = ColumnList.OfList(place.Table, place.KeysBelow);
        int first = columns.Count;
        CommonTables.AddLink(columns);
        Table table = Finish(columns, inside, $"{field.Summary} A link of the chain, from the publisher inwards.");
        plan.AddRows(field.Name, (found, key, context) =>
            WriteRows(table, ((AttributionValue)found.Value).Links, key, context, (link, cells) => Cells.Write(cells, first, link, context)));
    }

    private void AddList(RowPlan plan, Field field, PlanPlace place)
    {
        PlanPlace inside = place.Below(field.Name);
        ColumnList columns = ColumnList.OfList(place.Table, place.KeysBelow);
        if (field.Shape == FieldShape.Reference)
        {
            int at = columns.AddReference(field.Name, field.Summary, isRequired: true, field);
            Table references = Finish(columns, inside, field.Summary);
            plan.AddRows(field.Name, (found, key, context) =>
                WriteRows(references, found.Values, key, context, (value, cells) => cells[at] = context.IdOf((ReferenceValue)value)));
            return;
        }

        RowPlan item = new();
        int slot = _tables.Count;
        AddFields(item, columns, _schema.Group(field.TypeName).Fields, inside);
        item.Table = columns.ToTable(inside.Table, field.Summary, place.KeysBelow.Count + 1);
        _tables.Insert(slot, item.Table);
        plan.AddRows(field.Name, (found, key, context) =>
        {
            for (int i = 0; i < found.Values.Count; i++)
            {
                item.Write(((GroupValue)found.Values[i]).Fields, [.. key, (long)(i + 1)], context);
            }
        });
    }

    private Table Finish(ColumnList columns, PlanPlace inside, string summary)
    {
        Table table = columns.ToTable(inside.Table, summary, inside.KeysBelow.Count);
        _tables.Add(table);
        return table;
    }

    private static void WriteRows<T>(Table table, IReadOnlyList<T> items, object?[] key, RowContext context, Action<T, object?[]> fill)
    {
        for (int i = 0; i < items.Count; i++)
        {
            object?[] cells = table.NewRow([.. key, (long)(i + 1)]);
            fill(items[i], cells);
            context.Sink.Write(table, cells);
        }
    }

    private static List<string> TextsOf(EntryField field) => [.. field.Values.Select(static value => value.ToString()!)];
}
