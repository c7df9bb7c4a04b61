using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits what records and groups have in common: properties, reading, describing.</summary>
internal static class FieldsEmitter
{
    /// <summary>The private fields that hold the addresses of references.</summary>
    public static void EmitBackingFields(SourceWriter writer, DatasetSchema schema, EquatableArray<Field> fields)
    {
        foreach (Field field in fields)
        {
            PropertyShape shape = new(schema, field);
            if (shape.IsReference)
            {
                writer.Line($"private readonly {CSharpSource.Packing}EntryAddress {shape.Backing};");
            }
            else if (field.Shape == FieldShape.Title)
            {
                writer.Line($"private readonly {CSharpSource.Core}LocalizedText? _titles;");
            }
        }
    }

    /// <summary>The statements of a constructor that read each cell in order.</summary>
    public static void EmitReading(SourceWriter writer, DatasetSchema schema, EquatableArray<Field> fields)
    {
        foreach (Field field in fields)
        {
            PropertyShape shape = new(schema, field);
            writer.Line($"{(shape.IsReference ? shape.Backing : field.Property)} = {shape.Read};");
        }
    }

    /// <summary>The properties, documented.</summary>
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

            if (field.Shape == FieldShape.Title)
            {
                writer.Line();
                writer.Line("/// <inheritdoc/>");
                writer.Line($"public {CSharpSource.Core}LocalizedText? Titles => _titles;");
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
                writer.Open("if (_titles is null)");
                writer.Line($"visitor.Text({name}, {field.Property});");
                writer.Close();
                writer.Open("else");
                writer.Line($"visitor.Texts({name}, _titles);");
                writer.Close();
                isAfterBlock = true;
            }
            else if (shape.IsList)
            {
                EmitVisit($"{field.Property}.Count > 0", field.Property);
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
}
