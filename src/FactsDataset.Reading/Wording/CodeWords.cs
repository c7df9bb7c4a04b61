using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading.Wording;

/// <summary>Tells a value of a vocabulary in words.</summary>
internal static class CodeWords
{
    /// <summary>Its label in a language, or else its code with blanks for hyphens.</summary>
    public static string Of(CodeValue value, string language) => Of(value.Vocabulary, value.Code, language);

    /// <summary>The label of a code of a vocabulary in a language, or else the code with blanks for hyphens.</summary>
    public static string Of(Vocabulary vocabulary, string code, string language) =>
        Choose(vocabulary.Find(code)?.Labels ?? default, language) ?? Plain(code);

    /// <summary>What a kind is called in a language, or else its name with blanks for hyphens.</summary>
    public static string Of(Kind kind, string language) => Choose(kind.Titles, language) ?? Plain(kind.Name);

    /// <summary>What a field is called in a language; null where the schema does not say.</summary>
    public static string? Of(Field field, string language) => Choose(field.Labels, language);

    /// <summary>The text in a language; or else the one that serves any.</summary>
    private static string? Choose(EquatableArray<Compiler.Schema.Wording> labels, string language) =>
        labels.FirstOrDefault(label => label.Language.Equals(language, StringComparison.OrdinalIgnoreCase))?.Text
        ?? labels.FirstOrDefault(label => label.Language.Length == 0 || EntryLabels.IsOf(label.Language, language))?.Text;

    /// <summary>A name of the schema as words.</summary>
    public static string Plain(string name) => name.Replace('-', ' ');
}
