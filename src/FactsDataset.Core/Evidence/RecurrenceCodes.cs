namespace FactsDataset.Core;

/// <summary>The codes by which fact files spell <see cref="Recurrence"/>.</summary>
public static class RecurrenceCodes
{
    /// <summary>The code of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one that is declared.</exception>
    public static string ToCode(this Recurrence value) => value switch
    {
        Recurrence.Once => "once",
        Recurrence.Repeated => "repeated",
        Recurrence.Ongoing => "ongoing",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "The value is not declared."),
    };

    /// <summary>What a value is called in a language: English and Arabic are there; its code in any other.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one that is declared.</exception>
    public static string ToLabel(this Recurrence value, string language)
    {
        string code = value.ToCode();
        return Packing.EntryLabels.OfCode(language, code, BuiltInLabels.Of("recurrence", code));
    }

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code, compared by its exact characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">There is no such code; the message names the nearest.</exception>
    public static Recurrence Parse(string code) => Packing.CodeReader.Parse<Recurrence>(code, TryParse, ToCode);

    /// <summary>The value of a code; <see langword="false"/> where there is no such code.</summary>
    /// <param name="code">The code, compared by its exact characters.</param>
    /// <param name="value">The value; <c>default</c> on failure.</param>
    public static bool TryParse(string? code, out Recurrence value)
    {
        switch (code)
        {
            case "once":
                value = Recurrence.Once;
                return true;
            case "repeated":
                value = Recurrence.Repeated;
                return true;
            case "ongoing":
                value = Recurrence.Ongoing;
                return true;
            default:
                value = default;
                return false;
        }
    }
}
