using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>Reads which form a schema asks of texts: <c>pattern: "[A-Z]{3}-[0-9]+"</c>.</summary>
internal static class PatternReader
{
    /// <summary>The form; null where the field may hold any text.</summary>
    public static TextPattern? Read(MappingSyntax body, FieldShape shape, string? @default, SchemaReader reader)
    {
        if (body.Find("pattern") is not { } pair || reader.Scalar(pair.Value, "'pattern'") is not { } scalar)
        {
            return null;
        }

        if (shape != FieldShape.Text)
        {
            reader.Report(scalar, "Only a text has a pattern: leave 'pattern' out");
            return null;
        }

        if (TextPattern.Parse(scalar.Text, out string? mistake) is not { } pattern)
        {
            reader.Report(scalar, $"'{scalar.Text}' is not a regular expression: {mistake}");
            return null;
        }

        if (@default is not null && pattern.Matches(@default) is not true)
        {
            reader.Report(body.Find("default")!.Value, $"The default does not match '{pattern.Text}': write one that does");
        }

        return pattern;
    }
}
