using FactsDataset.Reading.Values;

namespace FactsDataset.Reading.Filtering;

/// <summary>Looks for words in the texts of an entry.</summary>
internal static class SearchText
{
    /// <summary>Whether the id, a text of the entry, or a name of what it refers to holds the words, as names are folded.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="folded">The words, folded.</param>
    public static bool Holds(EntryView entry, string folded) =>
        TextsOf(entry).Any(text => (" " + NameFolding.Fold(text)).Contains(" " + folded, StringComparison.Ordinal));

    private static IEnumerable<string> TextsOf(EntryView entry) =>
        TextsOf(entry.Fields).Prepend(entry.Id).Concat(entry.References
            .Select(static reference => reference.To.Target)
            .OfType<EntryView>()
            .Where(static target => target.Kind.Role == Compiler.Schema.KindRole.Entity)
            .SelectMany(static target => target.Spellings));

    private static IEnumerable<string> TextsOf(IEnumerable<EntryField> fields) => fields.SelectMany(static field => field.Values).SelectMany(static value => value switch
    {
        TextValue or WordingValue or NameValue => [value.ToString()!],
        _ => TextsOf(value.Parts),
    });
}
