using FactsDataset.Reading.Values;

namespace FactsDataset.Reading.Filtering;

/// <summary>Looks for words in the texts of an entry.</summary>
internal static class SearchText
{
    /// <summary>Words, as names are folded.</summary>
    public static IReadOnlyList<string> WordsOf(string text) => NameFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the id, a text of the entry, or a name of an entity that it refers to holds each of the words, in any order.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="words">The words, folded; parts of words are found too, as Arabic writes its article with the noun.</param>
    public static bool Holds(EntryView entry, IReadOnlyList<string> words)
    {
        List<string> texts = TextsOf(entry).Select(NameFolding.Fold).ToList();
        return words.All(word => texts.Exists(text => text.Contains(word, StringComparison.Ordinal)));
    }

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
