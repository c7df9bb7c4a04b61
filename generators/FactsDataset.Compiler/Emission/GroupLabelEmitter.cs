using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>
/// Emits what to show for whoever a group names or only describes: of a group in which exactly one of some references and
/// texts is there, the label of that one.
/// </summary>
internal static class GroupLabelEmitter
{
    public static void Emit(SourceWriter writer, FieldGroup group)
    {
        List<Field> fields = group.ExactlyOne.Select(name => group.Fields.First(field => field.Name == name)).ToList();
        if (fields.Count == 0 || !fields.TrueForAll(CanBeShown) || group.Fields.Any(static field => field.Property is "Label" or "LabelIn"))
        {
            return;
        }

        string names = string.Join(", or else ", fields.Select(static field => $"<see cref=\"{field.Property}\"/>"));
        writer.Line();
        CSharpSource.SummaryXml(writer, $"What to show for it: {names}.");
        writer.Line($"public string Label => {string.Join(" ?? ", fields.Select(static field => Shown(field, "Label")))} ?? string.Empty;");
        writer.Line();
        CSharpSource.SummaryXml(writer, $"What to show for it in a language: {names}, as it is called there where that is known.");
        writer.Line("/// <param name=\"language\">A BCP 47 tag, such as <c>ar</c>.</param>");
        writer.Open("public string LabelIn(string language)");
        writer.Line($"return {string.Join(" ?? ", fields.Select(static field => Shown(field, "LabelIn(language)")))} ?? string.Empty;");
        writer.Close();
    }

    private static bool CanBeShown(Field field) => !field.IsMany && field.Shape is FieldShape.Reference or FieldShape.Text;

    private static string Shown(Field field, string label) => field.Shape == FieldShape.Reference ? $"{field.Property}?.{label}" : field.Property;
}
