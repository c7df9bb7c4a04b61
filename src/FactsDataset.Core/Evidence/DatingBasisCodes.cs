namespace FactsDataset.Core;

/// <summary>The codes by which fact files spell <see cref="DatingBasis"/>.</summary>
public static class DatingBasisCodes
{
    /// <summary>The code of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one that is declared.</exception>
    public static string ToCode(this DatingBasis value) => value switch
    {
        DatingBasis.Stated => "stated",
        DatingBasis.Relative => "relative",
        DatingBasis.CrossSource => "cross-source",
        DatingBasis.Background => "background",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "The value is not declared."),
    };

    /// <summary>What a value is called in a language: English and Arabic are there; its code in any other.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one that is declared.</exception>
    public static string ToLabel(this DatingBasis value, string language)
    {
        string code = value.ToCode();
        return Packing.EntryLabels.OfCode(language, code, BuiltInLabels.Of("dating-basis", code));
    }

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code, compared by its exact characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">There is no such code; the message names the nearest.</exception>
    public static DatingBasis Parse(string code) => Packing.CodeReader.Parse<DatingBasis>(code, TryParse, ToCode);

    /// <summary>The value of a code; <see langword="false"/> where there is no such code.</summary>
    /// <param name="code">The code, compared by its exact characters.</param>
    /// <param name="value">The value; <c>default</c> on failure.</param>
    public static bool TryParse(string? code, out DatingBasis value)
    {
        switch (code)
        {
            case "stated":
                value = DatingBasis.Stated;
                return true;
            case "relative":
                value = DatingBasis.Relative;
                return true;
            case "cross-source":
                value = DatingBasis.CrossSource;
                return true;
            case "background":
                value = DatingBasis.Background;
                return true;
            default:
                value = default;
                return false;
        }
    }
}
