using System.Globalization;

namespace FactsDataset.Core.Tests;

/// <summary>The cultures that change digits, calendars, minus signs and letter case.</summary>
internal static class Cultures
{
    public static readonly string[] Names = ["ar-SA", "tr-TR", "sv-SE", "fa-IR", ""];

    public static void ForEach(Action<string> act)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in Names)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
                act(name);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }
}
