using FactsDataset.Cli.Timelines;
using FactsDataset.Reading;
using FactsDataset.Reading.Values;
using FactsDataset.Reading.Wording;

namespace FactsDataset.Cli.Rendering;

/// <summary>Says in a line what an entry is.</summary>
internal static class EntryDescription
{
    /// <summary>Its title or name, or else its id.</summary>
    public static string Title(EntryView entry, string language) => entry.Label(language);

    /// <summary>Its title or name; where its kind has none, the values that it must have, such as who holds which post when; empty where there are none.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="text">The words to use.</param>
    /// <param name="page">The entry on whose page it stands, which need not be named again, nor need its date; null where it stands by itself.</param>
    public static string Of(EntryView entry, TimelineText text, EntryView? page = null)
    {
        if (entry.Kind.Label is not null)
        {
            return entry.Label(text.Phrases.Language);
        }

        return string.Join(text.Phrases.Comma, entry.Fields
            .Where(static field => field.Field.IsRequired && !field.Field.IsMany)
            .Where(field => page is null || field.Value is not (DateValue or ReferenceValue { Target: not null }) || (field.Value is ReferenceValue { Target: { } target } && !target.Equals(page)))
            .Select(field => field.Value switch
            {
                ReferenceValue reference => text.Label(reference),
                DateValue date => text.Date(date.Date),
                CodeValue code => CodeWords.Of(code, text.Phrases.Language),
                TextValue or WordingValue or NameValue => EntryLabels.Of(field, text.Phrases.Language),
                _ => string.Empty,
            })
            .Where(static part => part.Length > 0));
    }
}
