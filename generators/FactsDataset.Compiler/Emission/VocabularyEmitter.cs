using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits a vocabulary: an enum, and the class that knows its codes.</summary>
internal static class VocabularyEmitter
{
    public static GeneratedSource Emit(string @namespace, Vocabulary vocabulary)
    {
        SourceWriter writer = CSharpSource.Begin(@namespace);
        CSharpSource.Summary(writer, vocabulary.Summary);
        CSharpSource.Attribute(writer);
        writer.Line($"[global::System.ComponentModel.TypeConverter(typeof({vocabulary.EnumName}{ConverterNames.TypeSuffix}))]");
        JsonEmitter.EmitAttribute(writer, vocabulary.EnumName);
        writer.Open("public enum " + vocabulary.EnumName);
        for (int i = 0; i < vocabulary.Values.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            VocabularyValue value = vocabulary.Values[i];
            CSharpSource.SummaryXml(writer, $"<c>{value.Code}</c>: {CSharpSource.Xml(value.Summary)}");
            writer.Line(value.Member + ",");
        }

        writer.Close();
        writer.Line();
        EmitCodes(writer, vocabulary);
        EmitTypeConverter(writer, @namespace, vocabulary.EnumName);
        JsonEmitter.EmitCodeConverter(writer, @namespace, vocabulary.EnumName);
        return CSharpSource.End(writer, vocabulary.EnumName + ".g.cs");
    }

    private static void EmitTypeConverter(SourceWriter writer, string @namespace, string name)
    {
        writer.Line();
        CSharpSource.SummaryXml(writer, $"Converts a <see cref=\"{name}\"/> to its code and back.");
        CSharpSource.Attribute(writer);
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Open($"public sealed class {name}{ConverterNames.TypeSuffix} : {CSharpSource.Core}CodeTypeConverter<{name}>");
        writer.Line("/// <inheritdoc/>");
        writer.Open($"protected override string ToCode({name} value)");
        writer.Line($"return global::{@namespace}.{name}Codes.ToCode(value);");
        writer.Close();
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open($"protected override bool TryParse(string? code, out {name} value)");
        writer.Line($"return global::{@namespace}.{name}Codes.TryParse(code, out value);");
        writer.Close();
        writer.Close();
    }

    private static void EmitLabels(SourceWriter writer, Vocabulary vocabulary)
    {
        string name = vocabulary.EnumName;
        writer.Line("/// <summary>What a value is called in a language; its word in fact files where it is called nothing else.</summary>");
        writer.Line("/// <param name=\"value\">The value.</param>");
        writer.Line("/// <param name=\"language\">A BCP 47 tag.</param>");
        writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value is none of the enum's.</exception>");
        writer.Open($"public static string ToLabel(this {name} value, string language) => value switch");
        foreach (VocabularyValue value in vocabulary.Values.Where(static value => value.Labels.Count > 0))
        {
            string labels = string.Concat(value.Labels.Select(static label =>
                $", {CSharpSource.Literal(label.Language)}, {CSharpSource.TextLiteral(label.Text)}"));
            writer.Line($"{name}.{value.Member} => {CSharpSource.Packing}EntryLabels.OfCode(language, {CSharpSource.Literal(value.Code)}{labels}),");
        }

        writer.Line($"_ => {CSharpSource.Packing}EntryLabels.OfCode(language, value.ToCode()),");
        writer.Close(";");
        writer.Line();
    }

    private static void EmitCodes(SourceWriter writer, Vocabulary vocabulary)
    {
        string name = vocabulary.EnumName;
        CSharpSource.SummaryXml(writer, $"The words that fact files use for <see cref=\"{name}\"/>.");
        CSharpSource.Attribute(writer);
        writer.Open($"public static class {name}Codes");
        writer.Line("/// <summary>The word that fact files use for a value.</summary>");
        writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value is none of the enum's.</exception>");
        writer.Open($"public static string ToCode(this {name} value) => value switch");
        foreach (VocabularyValue value in vocabulary.Values)
        {
            writer.Line($"{name}.{value.Member} => {CSharpSource.Literal(value.Code)},");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(value), value, \"The value is not declared.\"),");
        writer.Close(";");
        writer.Line();
        EmitLabels(writer, vocabulary);
        writer.Line("/// <summary>The value that a word of fact files stands for.</summary>");
        writer.Line("/// <exception cref=\"global::System.FormatException\">It stands for none; the message names the nearest word.</exception>");
        writer.Open($"public static {name} Parse(string code)");
        writer.Line($"return {CSharpSource.Packing}CodeReader.Parse<{name}>(code, TryParse, ToCode);");
        writer.Close();
        writer.Line();
        writer.Line("/// <summary>The value that a word of fact files stands for; <see langword=\"false\"/> where it stands for none.</summary>");
        writer.Open($"public static bool TryParse(string? code, out {name} value)");
        writer.Open("switch (code)");
        foreach (VocabularyValue value in vocabulary.Values)
        {
            writer.Line($"case {CSharpSource.Literal(value.Code)}:");
            writer.Line($"    value = {name}.{value.Member};");
            writer.Line("    return true;");
        }

        writer.Line("default:");
        writer.Line("    value = default;");
        writer.Line("    return false;");
        writer.Close();
        writer.Close();
        writer.Close();
    }
}
