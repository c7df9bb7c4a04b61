using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>
/// Emits how records and vocabularies become JSON: a converter each, so that nothing is found out by reflection. All of it
/// stands behind a condition, since only from .NET 8 on System.Text.Json is part of the framework.
/// </summary>
internal static class JsonEmitter
{
    private const string Json = CSharpSource.Core + "Json.";

    /// <summary>Says that a type is converted by the converter that is generated beside it.</summary>
    public static void EmitAttribute(SourceWriter writer, string type) => EmitAttributeOf(writer, type + ConverterNames.JsonSuffix);

    /// <summary>Says that a group is written by the converter of all groups.</summary>
    public static void EmitGroupAttribute(SourceWriter writer) => EmitAttributeOf(writer, Json + "FieldGroupJsonConverter");

    /// <summary>The converter of a record or union, which finds entries by an expression of <c>id</c>.</summary>
    public static void EmitEntryConverter(SourceWriter writer, string type, string find)
    {
        Begin(writer, type, "EntryJsonConverter", $"Writes a <see cref=\"{type}\"/> as JSON with its references as ids, and reads one by its id.");
        writer.Line("/// <inheritdoc/>");
        writer.Open($"protected override {type}? Find(string id)");
        writer.Line($"return {find};");
        writer.Close();
        End(writer);
    }

    /// <summary>The converter of a vocabulary.</summary>
    public static void EmitCodeConverter(SourceWriter writer, string @namespace, string type)
    {
        Begin(writer, type, "CodeJsonConverter", $"Writes and reads a <see cref=\"{type}\"/> as its code.");
        writer.Line("/// <inheritdoc/>");
        writer.Open($"protected override string ToCode({type} value)");
        writer.Line($"return global::{@namespace}.{type}Codes.ToCode(value);");
        writer.Close();
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open($"protected override bool TryParse(string code, out {type} value)");
        writer.Line($"return global::{@namespace}.{type}Codes.TryParse(code, out value);");
        writer.Close();
        End(writer);
    }

    private static void EmitAttributeOf(SourceWriter writer, string converter)
    {
        BeginCondition(writer);
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))]");
        EndCondition(writer);
    }

    private static void Begin(SourceWriter writer, string type, string baseType, string summary)
    {
        BeginCondition(writer);
        writer.Line();
        CSharpSource.SummaryXml(writer, summary);
        CSharpSource.Attribute(writer);
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Open($"public sealed class {type}{ConverterNames.JsonSuffix} : {Json}{baseType}<{type}>");
    }

    private static void End(SourceWriter writer)
    {
        writer.Close();
        EndCondition(writer);
    }

    /// <summary>Starts what is there from .NET 8 on only.</summary>
    public static void BeginCondition(SourceWriter writer) => writer.FlushLine("#if NET8_0_OR_GREATER");

    /// <summary>Ends it.</summary>
    public static void EndCondition(SourceWriter writer) => writer.FlushLine("#endif");
}
