using System.Text;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.Adding;

/// <summary>
/// An entry to be filled in: every field that it must have, in the order of the schema, each with a comment that says what it
/// takes. What is not filled in is an error at its line.
/// </summary>
internal static class EntrySkeleton
{
    private const int MostListed = 8;

    /// <summary>The lines of the entry, each ended by LF, as they stand below <c>entries:</c>.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="kind">The kind of the entry.</param>
    /// <param name="id">Its id.</param>
    /// <param name="known">Values that are known already, by field.</param>
    public static string Of(DatasetSchema schema, Kind kind, string id, IReadOnlyDictionary<string, string>? known = null)
    {
        StringBuilder text = new();
        text.Append("  ").Append(id).Append(":\n");
        foreach (Field field in kind.Fields)
        {
            string? value = known?.GetValueOrDefault(field.Name);
            if (value is not null)
            {
                text.Append("    ").Append(field.Name).Append(": ").Append(value).Append('\n');
            }
            else if (field.IsRequired || (field.Shape == FieldShape.Evidence && kind.Role == Compiler.Schema.KindRole.Fact))
            {
                text.Append("    ").Append(field.Name).Append(": ").Append(Form(schema, field)).Append("# ").Append(Advice(schema, field)).Append('\n');
            }
        }

        return text.ToString();
    }

    // Brackets where a list goes, so that what is typed has its place.
    private static string Form(DatasetSchema schema, Field field) => field.Shape switch
    {
        FieldShape.Names => "[ { value: , language: , script: , form: usual } ]  ",
        FieldShape.Evidence => "[ ]  ",
        FieldShape.Group when field.IsMany => $"[ {{ {string.Join(", ", schema.Group(field.TypeName).Fields.Where(static part => part.IsRequired).Select(static part => part.Name + ": "))} }} ]  ",
        _ when field.IsList => "[ ]  ",
        _ => string.Empty,
    };

    private static string Advice(DatasetSchema schema, Field field) => field.Shape switch
    {
        FieldShape.Reference => "the id of " + Compiler.Text.Choices.AnyOf(schema.TargetsOf(field.TypeName)),
        FieldShape.Code => "one of " + CodesOf(schema.Vocabulary(field.TypeName)),
        FieldShape.Date => "a date such as 2016-02-21, 2016-02 or 2016",
        FieldShape.Evidence => "the lines that 'facts cite' prints",
        _ => FirstSentence(field.Summary),
    };

    private static string CodesOf(Vocabulary vocabulary)
    {
        string codes = string.Join(", ", vocabulary.Values.Take(MostListed).Select(static value => value.Code));
        return vocabulary.Values.Count > MostListed ? codes + ", …" : codes;
    }

    private static string FirstSentence(string summary)
    {
        string line = summary.ReplaceLineEndings(" ");
        int end = line.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? line : line[..(end + 1)];
    }
}
