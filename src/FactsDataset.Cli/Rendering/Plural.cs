using System.Globalization;

namespace FactsDataset.Cli.Rendering;

/// <summary>Numbers with their nouns.</summary>
internal static class Plural
{
    /// <summary>A number and its noun: <c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Of(int number, string singular, string plural) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + (number == 1 ? singular : plural);
}
