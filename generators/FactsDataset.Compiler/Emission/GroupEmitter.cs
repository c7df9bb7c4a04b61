using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits a group as a record that stands inside others.</summary>
internal static class GroupEmitter
{
    public static GeneratedSource Emit(DatasetSchema schema, FieldGroup group)
    {
        SourceWriter writer = CSharpSource.Begin(schema.Namespace);
        CSharpSource.Summary(writer, group.Summary);
        CSharpSource.Attribute(writer);
        JsonEmitter.EmitGroupAttribute(writer);
        writer.Open($"public sealed partial record {group.Record} : {PolarityEmitter.InterfaceOf(group)}");
        writer.Line($"private readonly {CSharpSource.Packing}FactStore _store;");
        FieldsEmitter.EmitBackingFields(writer, schema, group.Fields);
        writer.Line();
        writer.Open($"private {group.Record}({CSharpSource.Packing}FactStore store, ref {CSharpSource.Packing}RowReader reader)");
        writer.Line("_store = store;");
        FieldsEmitter.EmitReading(writer, schema, group.Fields);
        writer.Close();
        FieldsEmitter.EmitProperties(writer, schema, group.Fields);
        GroupLabelEmitter.Emit(writer, group);
        PolarityEmitter.EmitGroup(writer, group.Fields);
        FieldsEmitter.EmitDescribe(writer, schema, group.Fields);
        CreateEmitter.Emit(writer, schema, group);
        writer.Line();
        writer.Open($"internal static {group.Record} Read({CSharpSource.Packing}FactStore store, ref {CSharpSource.Packing}RowReader reader)");
        writer.Line($"return new {group.Record}(store, ref reader);");
        writer.Close();
        writer.Close();
        return CSharpSource.End(writer, group.Record + ".g.cs");
    }
}
