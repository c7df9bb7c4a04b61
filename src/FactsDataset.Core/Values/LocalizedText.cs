using System.ComponentModel;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>One text in one or more languages. Equal to another with the same texts in the same order.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.LocalizedTextJsonConverter))]
#endif
public sealed record LocalizedText
{
    private readonly ValueList<string> _languages;
    private readonly ValueList<string> _values;

    internal LocalizedText(string[] languages, string[] values)
    {
        _languages = new ValueList<string>(languages);
        _values = new ValueList<string>(values);
    }

    /// <summary>The languages, BCP 47 tags such as <c>en</c>, in the order of the fact file.</summary>
    public IReadOnlyList<string> Languages => _languages;

    /// <summary>The texts, in the order of <see cref="Languages"/>.</summary>
    public IReadOnlyList<string> Values => _values;

    /// <summary>The text in a language; <see langword="null"/> where there is none.</summary>
    /// <param name="language">A BCP 47 tag as the fact file has it; letter case is ignored.</param>
    public string? this[string language]
    {
        get
        {
            for (int i = 0; i < _languages.Count; i++)
            {
                if (string.Equals(_languages[i], language, StringComparison.OrdinalIgnoreCase))
                {
                    return _values[i];
                }
            }

            return null;
        }
    }

    /// <summary>
    /// The text in a language, or in a script or region of it; <see langword="null"/> where there is none. The same tag goes
    /// first: <c>ar</c> finds <c>ar-LY</c>, and <c>ar-LY</c> finds <c>ar</c>.
    /// </summary>
    /// <param name="language">A BCP 47 tag; letter case is ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public string? ForLanguage(string language)
    {
        if (language is null)
        {
            throw new ArgumentNullException(nameof(language));
        }

        if (this[language] is { } exact)
        {
            return exact;
        }

        for (int i = 0; i < _languages.Count; i++)
        {
            if (LanguageTag.AreKin(_languages[i], language))
            {
                return _values[i];
            }
        }

        return null;
    }

    /// <summary>Makes a text in one language for a test.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static LocalizedText Create(string language, string text) => Create((language, text));

    /// <summary>Makes a text in several languages for a test.</summary>
    /// <param name="texts">A language and its text each, one at least, in the order in which they are to stand.</param>
    /// <exception cref="ArgumentNullException">The list, a language or a text is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public static LocalizedText Create(params (string Language, string Text)[] texts)
    {
        if ((texts ?? throw new ArgumentNullException(nameof(texts))).Length == 0)
        {
            throw new ArgumentException("A text is in one language at least.", nameof(texts));
        }

        return new LocalizedText(
            Array.ConvertAll(texts, static one => one.Language ?? throw new ArgumentNullException(nameof(texts))),
            Array.ConvertAll(texts, static one => one.Text ?? throw new ArgumentNullException(nameof(texts))));
    }

    /// <summary>
    /// Reads a whole list with items <c>language text</c>; <see langword="null"/> where it is empty. Plumbing for
    /// generated code.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static LocalizedText? Read(FactStore store, ref RowReader reader)
    {
        List<string> languages = [];
        List<string> values = [];
        while (reader.TryBeginItem())
        {
            languages.Add(reader.ReadRequiredText());
            values.Add(reader.ReadRequiredText());
            reader.EndItem();
        }

        return languages.Count == 0 ? null : new LocalizedText(languages.ToArray(), values.ToArray());
    }

    /// <summary>The English text, or the first where there is none in English.</summary>
    public override string ToString()
    {
        for (int i = 0; i < _languages.Count; i++)
        {
            if (LanguageTag.IsEnglish(_languages[i]))
            {
                return _values[i];
            }
        }

        return _values[0];
    }
}
