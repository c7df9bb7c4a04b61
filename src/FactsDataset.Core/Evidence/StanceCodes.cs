namespace FactsDataset.Core;

/// <summary>The codes by which fact files spell <see cref="Stance"/>.</summary>
public static class StanceCodes
{
    /// <summary>The code of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one that is declared.</exception>
    public static string ToCode(this Stance value) => value switch
    {
        Stance.Asserted => "asserted",
        Stance.Reported => "reported",
        Stance.Alleged => "alleged",
        Stance.Predicted => "predicted",
        Stance.Opinion => "opinion",
        Stance.Denied => "denied",
        Stance.Rumoured => "rumoured",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "The value is not declared."),
    };

    /// <summary>What a value is called in a language: English and Arabic are there; its code in any other.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one that is declared.</exception>
    public static string ToLabel(this Stance value, string language)
    {
        string code = value.ToCode();
        return Packing.EntryLabels.OfCode(language, code, BuiltInLabels.Of("stance", code));
    }

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code, compared by its exact characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">There is no such code; the message names the nearest.</exception>
    public static Stance Parse(string code) => Packing.CodeReader.Parse<Stance>(code, TryParse, ToCode);

    /// <summary>The value of a code; <see langword="false"/> where there is no such code.</summary>
    /// <param name="code">The code, compared by its exact characters.</param>
    /// <param name="value">The value; <c>default</c> on failure.</param>
    public static bool TryParse(string? code, out Stance value)
    {
        switch (code)
        {
            case "asserted":
                value = Stance.Asserted;
                return true;
            case "reported":
                value = Stance.Reported;
                return true;
            case "alleged":
                value = Stance.Alleged;
                return true;
            case "predicted":
                value = Stance.Predicted;
                return true;
            case "opinion":
                value = Stance.Opinion;
                return true;
            case "denied":
                value = Stance.Denied;
                return true;
            case "rumoured":
                value = Stance.Rumoured;
                return true;
            default:
                value = default;
                return false;
        }
    }
}
