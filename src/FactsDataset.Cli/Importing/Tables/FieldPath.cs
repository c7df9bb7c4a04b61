using System.Globalization;
using FactsDataset.Cli.Formatting;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Importing.Tables;

/// <summary>Where a value belongs: a field, then parts of it and numbers of items, such as <c>names.2.value</c>.</summary>
/// <param name="Steps">The names of fields and parts, and the numbers of items from 1; <see cref="EveryItem"/> where a list has no number.</param>
/// <param name="Field">The field that the value is of.</param>
internal sealed record FieldPath(IReadOnlyList<string> Steps, Field Field)
{
    /// <summary>Stands where no number of an item was written.</summary>
    public const string EveryItem = "*";

    /// <summary>Reads a path.</summary>
    /// <param name="text">The path, as it is written.</param>
    /// <param name="kind">The kind whose fields it names.</param>
    /// <param name="parts">What fields have inside.</param>
    /// <param name="error">What is wrong with it, and what to write; null where nothing is.</param>
    public static FieldPath? Parse(string text, Kind kind, FieldParts parts, out string? error)
    {
        string[] names = text.Split('.');
        error = null;
        if (parts.Find(names[0]) is not { } field)
        {
            error = $"the kind '{kind.Name}' has no field '{names[0]}': {Choices.Suggest(names[0], kind.Fields.Select(static known => known.Name).Prepend("id"))}";
            return null;
        }

        List<string> steps = [names[0]];
        bool isItem = false;
        for (int i = 1; i < names.Length; i++)
        {
            bool isList = (field.IsList || field.Shape == FieldShape.Attribution) && !isItem;
            if (isList && int.TryParse(names[i], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
            {
                steps.Add(names[i]);
                isItem = true;
                continue;
            }

            if (isList)
            {
                steps.Add(EveryItem);
            }

            IReadOnlyList<Field> inside = parts.Of(field);
            if (field.Shape is FieldShape.Texts or FieldShape.Title && LanguageTags.IsTag(names[i]))
            {
                steps.Add(names[i]);
                isItem = true;
                continue;
            }

            if (inside.FirstOrDefault(part => part.Name == names[i]) is not { } next)
            {
                error = inside.Count == 0
                    ? $"'{field.Name}' has no parts, so that '{text}' names nothing: write '{string.Join('.', names[..i])}'"
                    : $"'{field.Name}' has no part '{names[i]}': {Choices.Suggest(names[i], inside.Select(static part => part.Name))}";
                return null;
            }

            steps.Add(names[i]);
            field = next;
            isItem = false;
        }

        return new FieldPath(steps, field);
    }
}
