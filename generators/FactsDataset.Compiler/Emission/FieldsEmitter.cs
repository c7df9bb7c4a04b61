using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits what records and groups have in common: properties, reading, describing.</summary>
internal static class FieldsEmitter
{
    /// <summary>The private fields of a record that keep what was read of its cells.</summary>
    public static void EmitKeptValues(SourceWriter writer, DatasetSchema schema, EquatableArray<Field> fields)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            foreach (string backing in CellOf(schema, fields, i).Backings)
            {
                writer.Line(backing);
            }
        }
    }

    /// <summary>The properties of a record, documented, each of which reads its cell.</summary>
    public static void EmitCellProperties(SourceWriter writer, DatasetSchema schema, EquatableArray<Field> fields)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            writer.Line();
            CSharpSource.Summary(writer, fields[i].Summary);
            string type = new PropertyShape(schema, fields[i]).Type;
            writer.Line($"public {type} {fields[i].Property} => {CellOf(schema, fields, i).Value};");
            if (fields[i].Shape == FieldShape.Title)
            {
                writer.Line();
                writer.Line("/// <inheritdoc/>");
                writer.Line(
                    $"public {CSharpSource.Core}LocalizedText? Titles => _titles ??= _store.ReaderAt(_shard, _row, {i + 1}).ReadTitles();");
            }
        }
    }

    /// <summary>The private fields of a group that hold the addresses of references.</summary>
    public static void EmitBackingFields(SourceWriter writer, DatasetSchema schema, EquatableArray<Field> fields)
    {
        foreach (Field field in fields)
        {
            PropertyShape shape = new(schema, field);
            if (shape.IsReference)
            {
                writer.Line($"private readonly {CSharpSource.Packing}EntryAddress {shape.Backing};");
            }
        }
    }

    /// <summary>The statements of a group's constructor that read each cell in order.</summary>
    public static void EmitReading(SourceWriter writer, DatasetSchema schema, EquatableArray<Field> fields)
    {
        foreach (Field field in fields)
        {
            PropertyShape shape = new(schema, field);
            writer.Line($"{(shape.IsReference ? shape.Backing : field.Property)} = {shape.Read("reader")};");
        }
    }

    /// <summary>The properties of a group, documented.</summary>
    public static void EmitProperties(SourceWriter writer, DatasetSchema schema, EquatableArray<Field> fields)
    {
        foreach (Field field in fields)
        {
            PropertyShape shape = new(schema, field);
            writer.Line();
            CSharpSource.Summary(writer, field.Summary);
            if (shape.IsReference)
            {
                string get = shape.IsNullable ? "GetOrNull" : "Get";
                writer.Line($"public {shape.Type} {field.Property} => _store.{get}<{shape.ItemType}>({shape.Backing});");
            }
            else
            {
                writer.Line($"public {shape.Type} {field.Property} {{ get; }}");
            }
        }
    }

    /// <summary>The method that tells a visitor of every field that is there.</summary>
    public static void EmitDescribe(SourceWriter writer, DatasetSchema schema, EquatableArray<Field> fields)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public void Describe({CSharpSource.Core}IFieldVisitor visitor)");
        writer.Open("if (visitor is null)");
        writer.Line("throw new global::System.ArgumentNullException(nameof(visitor));");
        writer.Close();
        bool isAfterBlock = true;
        foreach (Field field in fields)
        {
            PropertyShape shape = new(schema, field);
            string name = CSharpSource.Literal(field.Name);
            if (field.Shape == FieldShape.Title)
            {
                writer.Line();
                writer.Open("if (Titles is { } titlesValue)");
                writer.Line($"visitor.Texts({name}, titlesValue);");
                writer.Close();
                writer.Open("else");
                writer.Line($"visitor.Text({name}, {field.Property});");
                writer.Close();
                isAfterBlock = true;
            }
            else if (shape.IsList)
            {
                EmitVisit($"{field.Property}.Count > 0", field.Property);
            }
            else if (shape.IsZeroWhereAbsent)
            {
                EmitVisit($"{field.Property} > 0", field.Property);
            }
            else if (shape.IsNullable)
            {
                string local = Text.CSharpNames.ToCamelCase(field.Property) + "Value";
                EmitVisit($"{field.Property} is {{ }} {local}", local);
            }
            else
            {
                if (isAfterBlock)
                {
                    writer.Line();
                }

                writer.Line($"visitor.{shape.Visit}({name}, {shape.ToVisitor(field.Property)});");
                isAfterBlock = false;
            }

            void EmitVisit(string condition, string value)
            {
                writer.Line();
                writer.Open($"if ({condition})");
                writer.Line($"visitor.{shape.Visit}({name}, {shape.ToVisitor(value)});");
                writer.Close();
                isAfterBlock = true;
            }
        }

        writer.Close();
    }

    // The id is the first cell.
    private static CellProperty CellOf(DatasetSchema schema, EquatableArray<Field> fields, int index) => new(schema, fields[index], index + 1);
}
