using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits how a record or a group is made for somebody's test, of the values that matter there and defaults for the others.</summary>
internal static class CreateEmitter
{
    /// <summary>The factory of a record.</summary>
    public static void Emit(SourceWriter writer, DatasetSchema schema, Kind kind)
    {
        List<CreateParameter> parameters = ParametersOf(schema, kind.Fields);
        CreateParameter id = new("string? id = null", "<param name=\"id\">Its id; where it is not given, one that no other made entry has.</param>", string.Empty);
        int required = parameters.TakeWhile(static parameter => parameter.IsRequired).Count();
        writer.Line();
        writer.Line("/// <summary>");
        writer.Line($"/// Makes a <see cref=\"{kind.Record}\"/> for a test, which belongs to no dataset: no list of other entries holds it, and nothing refers");
        writer.Line("/// to it. What has to be there and is not given is the id, the first value of its vocabulary, or made as well; lists are empty.");
        writer.Line("/// </summary>");
        EmitSignature(writer, kind.Record, [.. parameters.Take(required), id, .. parameters.Skip(required)]);
        EmitRow(
            writer,
            $"OfEntry({CSharpSource.Literal(kind.Name)}, id)",
            schema,
            kind.Fields,
            $"MakeEntry(static store => new {kind.Record}(store, 0, 0))");
    }

    /// <summary>The factory of a group.</summary>
    public static void Emit(SourceWriter writer, DatasetSchema schema, FieldGroup group)
    {
        writer.Line();
        writer.Line($"/// <summary>Makes a <see cref=\"{group.Record}\"/> for a test.</summary>");
        EmitSignature(writer, group.Record, ParametersOf(schema, group.Fields));
        EmitRow(writer, "OfGroup()", schema, group.Fields, "MakeGroup(Read)");
    }

    private static List<CreateParameter> ParametersOf(DatasetSchema schema, EquatableArray<Field> fields) => fields
        .Select(field => new CreateValue(schema, field))
        .Select(static value => new CreateParameter(
            value.Parameter,
            $"<param name=\"{CSharpNames.ToCamelCase(value.Field.Property)}\">{CSharpSource.Xml(value.Field.Summary)}</param>",
            value.MustBeGiven ? value.Field.Property : string.Empty))
        .OrderBy(static parameter => parameter.IsRequired ? 0 : 1)
        .ToList();

    private static void EmitSignature(SourceWriter writer, string record, List<CreateParameter> parameters)
    {
        foreach (CreateParameter parameter in parameters)
        {
            writer.Line("/// " + parameter.Documentation);
        }

        writer.Line($"public static {record} Create(");
        writer.Indent();
        for (int i = 0; i < parameters.Count; i++)
        {
            writer.Line(parameters[i].Declaration + (i < parameters.Count - 1 ? "," : ")"));
        }

        writer.Outdent();
    }

    private static void EmitRow(SourceWriter writer, string start, DatasetSchema schema, EquatableArray<Field> fields, string end)
    {
        writer.Line("{");
        writer.Indent();
        writer.Line($"return {CSharpSource.Packing}MadeRow.{start}");
        writer.Indent();
        foreach (Field field in fields)
        {
            writer.Line("." + new CreateValue(schema, field).Cell);
        }

        writer.Line($".{end};");
        writer.Outdent();
        writer.Close();
    }
}
