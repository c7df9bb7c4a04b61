using System.Globalization;
using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Caching;

/// <summary>A dataset of a thousand files of trips, an entry each, beside the files of towns and letters that they name.</summary>
internal static class ThousandFiles
{
    public const int TripCount = 1000;

    public static FactsProject Project { get; } = new()
    {
        Facts =
        [
            ("schema.yaml", Tiny.Schema),
            ("letters.yaml", Tiny.Letters),
            ("towns.yaml", "kind: town\nentries:\n  town-0: { name: Town 0 }\n  town-1: { name: Town 1 }\n"),
            .. Enumerable.Range(0, TripCount).Select(static number => (NameOf(number), "kind: trip\nentries:\n" + Trip(number))),
        ],
        Sources = ["class Nothing { }"],
    };

    /// <summary>The file in the middle.</summary>
    public static string Middle { get; } = NameOf(TripCount / 2);

    private static string NameOf(int number) => "trips-" + number.ToString("D4", CultureInfo.InvariantCulture) + ".yaml";

    private static string Trip(int number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return TwentyFiles.Trip("trip-" + text, "Trip " + text, "town-0");
    }
}
