namespace FactsDataset.Core;

/// <summary>The codes by which fact files spell <see cref="NameForm"/>.</summary>
public static class NameFormCodes
{
    /// <summary>The code of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one that is declared.</exception>
    public static string ToCode(this NameForm value) => value switch
    {
        NameForm.Variant => "variant",
        NameForm.Usual => "usual",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "The value is not declared."),
    };

    /// <summary>What a value is called in a language: English and Arabic are there; its code in any other.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one that is declared.</exception>
    public static string ToLabel(this NameForm value, string language)
    {
        string code = value.ToCode();
        return Packing.EntryLabels.OfCode(language, code, BuiltInLabels.Of("name-form", code));
    }

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code, compared by its exact characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">There is no such code; the message names the nearest.</exception>
    public static NameForm Parse(string code) => Packing.CodeReader.Parse<NameForm>(code, TryParse, ToCode);

    /// <summary>The value of a code; <see langword="false"/> where there is no such code.</summary>
    /// <param name="code">The code, compared by its exact characters.</param>
    /// <param name="value">The value; <c>default</c> on failure.</param>
    public static bool TryParse(string? code, out NameForm value)
    {
        switch (code)
        {
            case "variant":
                value = NameForm.Variant;
                return true;
            case "usual":
                value = NameForm.Usual;
                return true;
            default:
                value = default;
                return false;
        }
    }
}
