using System.Globalization;

namespace FactsDataset.Arrow.Tests.Harness;

/// <summary>Does something in cultures that write numbers and days, and compare and fold letters, in other ways.</summary>
internal static class Cultures
{
    public static void ForEach(Action action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "ar-SA", "tr-TR", "sv-SE" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                action();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
