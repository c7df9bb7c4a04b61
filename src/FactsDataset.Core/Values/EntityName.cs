using System.ComponentModel;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>One spelling of a name.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.EntityNameJsonConverter))]
#endif
public sealed record EntityName
{
    private EntityName(string value, string language, string script, NameForm form)
    {
        Value = value;
        Language = language;
        Script = script;
        Form = form;
    }

    /// <summary>The name as it is spelt.</summary>
    public string Value { get; }

    /// <summary>The language of this spelling, a BCP 47 tag such as <c>en</c> or <c>ar</c>.</summary>
    public string Language { get; }

    /// <summary>The script of this spelling, an ISO 15924 code such as <c>Latn</c> or <c>Arab</c>.</summary>
    public string Script { get; }

    /// <summary>Whether this is the spelling to show.</summary>
    public NameForm Form { get; }

    /// <summary>
    /// The name to show: the first usual one in English, else the first usual one, else the first; empty where there is
    /// none.
    /// </summary>
    /// <param name="names">The spellings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is <see langword="null"/>.</exception>
    public static string LabelOf(IReadOnlyList<EntityName> names)
    {
        if (names is null)
        {
            throw new ArgumentNullException(nameof(names));
        }

        EntityName? usual = null;
        foreach (EntityName name in names)
        {
            if (name.Form != NameForm.Usual)
            {
                continue;
            }

            if (LanguageTag.IsEnglish(name.Language))
            {
                return name.Value;
            }

            usual ??= name;
        }

        return usual?.Value ?? (names.Count > 0 ? names[0].Value : string.Empty);
    }

    /// <summary>Makes a spelling for a test.</summary>
    /// <param name="value">The name as it is spelt.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="script">An ISO 15924 code.</param>
    /// <param name="form">Whether this is the spelling to show.</param>
    /// <exception cref="ArgumentNullException">A text is <see langword="null"/>.</exception>
    public static EntityName Create(string value, string language = "en", string script = "Latn", NameForm form = NameForm.Usual) => new(
        value ?? throw new ArgumentNullException(nameof(value)),
        language ?? throw new ArgumentNullException(nameof(language)),
        script ?? throw new ArgumentNullException(nameof(script)),
        form);

    /// <summary>Reads the cells <c>value language script form</c>. Plumbing for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static EntityName Read(FactStore store, ref RowReader reader)
    {
        string value = reader.ReadRequiredText();
        string language = reader.ReadText() ?? string.Empty;
        string script = reader.ReadText() ?? string.Empty;
        NameForm form = reader.ReadCode<NameForm>(NameFormCodes.TryParse) ?? default;
        return new EntityName(value, language, script, form);
    }

    /// <summary>The name as it is spelt.</summary>
    public override string ToString() => Value;
}
