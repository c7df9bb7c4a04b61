using FactsDataset.Reading.Values;

namespace FactsDataset.Reading;

/// <summary>What an entry is called.</summary>
internal static class EntryLabels
{
    /// <summary>The language that stands in where another is lacking.</summary>
    public const string English = "en";

    /// <summary>The name or title to show in a language, or else in English, or else in any; the id where there is none.</summary>
    public static string Of(EntryView entry, string language) =>
        entry.Kind.Label is { } label && entry.Find(label) is { } field ? Of(field, language) : entry.Id;

    /// <summary>The text to show of a field whose values are texts, names or a text by language.</summary>
    public static string Of(EntryField field, string language) =>
        Choose(Usual(field.Values), language)
        ?? (IsOf(English, language) ? null : Choose(field.Values, language))
        ?? Choose(Usual(field.Values), English)
        ?? Usual(field.Values).FirstOrDefault(field.Value).ToString()!;

    /// <summary>Whether a tag is of that language, whatever script or region it adds.</summary>
    public static bool IsOf(string tag, string language) => tag.Equals(language, StringComparison.OrdinalIgnoreCase)
        || (tag.Length > language.Length && tag[language.Length] == '-' && tag.StartsWith(language, StringComparison.OrdinalIgnoreCase));

    /// <summary>Its names, its title, and no other text.</summary>
    public static IEnumerable<string> Spellings(EntryView entry)
    {
        foreach (EntryField field in entry.Fields)
        {
            if (field.Value is NameValue || field.Name == entry.Kind.Label)
            {
                foreach (FieldValue value in field.Values)
                {
                    yield return value.ToString()!;
                }
            }
        }
    }

    private static string? Choose(IEnumerable<FieldValue> values, string language)
    {
        FieldValue? kin = null;
        foreach (FieldValue value in values)
        {
            string? tag = value switch { NameValue name => name.Language, WordingValue wording => wording.Language, _ => null };
            if (tag is null || (value is WordingValue && tag.Equals(language, StringComparison.OrdinalIgnoreCase)))
            {
                return value.ToString();
            }

            kin ??= IsOf(tag, language) ? value : null;
        }

        return kin?.ToString();
    }

    private static IEnumerable<FieldValue> Usual(IEnumerable<FieldValue> values) => values.Where(static value => value is not NameValue { IsUsual: false });
}
