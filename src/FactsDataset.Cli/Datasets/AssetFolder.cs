using System.Globalization;
using System.Text.RegularExpressions;

namespace FactsDataset.Cli.Datasets;

/// <summary>Chooses among the assemblies that a package holds for several frameworks.</summary>
internal static partial class AssetFolder
{
    /// <summary>
    /// The framework to load, or null where none can be: net8.0, or else the newest .NET that runs here, or else the
    /// newest .NET Standard.
    /// </summary>
    /// <param name="frameworks">Their names, as the folders below <c>lib</c> are called.</param>
    public static string? Choose(IEnumerable<string> frameworks) => frameworks
        .Select(static name => (Name: name, Rank: RankOf(name)))
        .Where(static framework => framework.Rank is not null)
        .OrderByDescending(static framework => framework.Rank)
        .ThenBy(static framework => framework.Name, StringComparer.Ordinal)
        .Select(static framework => framework.Name)
        .FirstOrDefault();

    /// <summary>The version, above which net8.0 stands and below which .NET Standard; null for what cannot be loaded.</summary>
    private static Version? RankOf(string name)
    {
        Match match = Framework().Match(name);
        if (!match.Success)
        {
            return null;
        }

        Version version = new(Number(match.Groups["major"]), Number(match.Groups["minor"]));
        if (match.Groups["standard"].Success)
        {
            return new Version(0, version.Major, version.Minor);
        }

        bool runs = version.Major >= 5 && version <= new Version(Environment.Version.Major, Environment.Version.Minor);
        return version == new Version(8, 0) ? new Version(int.MaxValue, 0) : runs ? version : null;
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^net(?<standard>standard)?(?<major>[0-9]{1,3})\\.(?<minor>[0-9]{1,3})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Framework();
}
