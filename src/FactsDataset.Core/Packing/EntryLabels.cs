using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>Finds what to call something in a language. Plumbing for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntryLabels
{
    /// <summary>The text in a language; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public static string? Of(LocalizedText? texts, string language) => texts?.ForLanguage(Required(language));

    /// <summary>
    /// The first usual name in a language, or else the first name in it; <see langword="null"/> where there is none.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string? Of(IReadOnlyList<EntityName> names, string language)
    {
        string required = Required(language);
        string? first = null;
        foreach (EntityName name in names ?? throw new ArgumentNullException(nameof(names)))
        {
            if (LanguageTag.AreKin(name.Language, required))
            {
                if (name.Form == NameForm.Usual)
                {
                    return name.Value;
                }

                first ??= name.Value;
            }
        }

        return first;
    }

    /// <summary>What a value of a vocabulary is called in a language, out of pairs of language and text; its code where it is not called anything in it.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="code">The code.</param>
    /// <param name="labels">A language, its text, and so on; a text without a language, which is empty, serves any.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string OfCode(string language, string code, params string[] labels)
    {
        string required = Required(language);
        string? kin = null;
        for (int i = 0; i + 1 < (labels ?? throw new ArgumentNullException(nameof(labels))).Length; i += 2)
        {
            if (string.Equals(labels[i], required, StringComparison.OrdinalIgnoreCase))
            {
                return labels[i + 1];
            }

            if (labels[i].Length == 0 || LanguageTag.AreKin(labels[i], required))
            {
                kin ??= labels[i + 1];
            }
        }

        return kin ?? code;
    }

    private static string Required(string language) => language ?? throw new ArgumentNullException(nameof(language));
}
