using NuGet.Versioning;

namespace FactsDataset.Cli.Differences;

/// <summary>Whether the version of a package says enough about what differs from the one before.</summary>
/// <param name="IsEnough">Whether it does.</param>
/// <param name="Reason">Why, as half a sentence.</param>
internal sealed record VersionVerdict(bool IsEnough, string Reason)
{
    /// <summary>Judges a version by Semantic Versioning 2.0.0, <see href="https://semver.org/spec/v2.0.0.html"/>.</summary>
    /// <remarks>
    /// Below 1.0.0, where the specification promises nothing, what breaks code moves the minor part and all else the
    /// patch, as is the custom. A prerelease of a version that is enough is enough. A prerelease promises nothing to
    /// what comes after it (9), so that from one every higher version will do. Metadata of a build does not count (10).
    /// </remarks>
    public static VersionVerdict Of(NuGetVersion old, NuGetVersion @new, VersionPart part)
    {
        if (part == VersionPart.None)
        {
            return @new >= old ? new(true, "enough, since nothing differs") : new(false, $"too low: it is below {Text(old)}");
        }

        if (old.IsPrerelease)
        {
            return @new > old
                ? new(true, $"enough, since the prerelease {Text(old)} promises nothing; compare with the last release as well")
                : new(false, $"too low: something differs, so it has to be above {Text(old)}");
        }

        NuGetVersion least = Least(old, part);
        string rule = old.Major == 0
            ? $"below 1.0.0, {(part == VersionPart.Major ? "what breaks code moves the minor part" : "what breaks no code moves the patch")}"
            : $"the {part.ToString().ToLowerInvariant()} part has to move";
        bool isEnough = new NuGetVersion(@new.Major, @new.Minor, @new.Patch, @new.Revision) >= least;
        return new(isEnough, isEnough ? $"enough: {rule}" : $"too low: {rule}, so it has to be {Text(least)} or above");
    }

    private static NuGetVersion Least(NuGetVersion old, VersionPart part) => (part, old.Major) switch
    {
        (VersionPart.Major, 0) => new(0, old.Minor + 1, 0),
        (_, 0) => new(0, old.Minor, old.Patch + 1),
        (VersionPart.Major, _) => new(old.Major + 1, 0, 0),
        (VersionPart.Minor, _) => new(old.Major, old.Minor + 1, 0),
        _ => new(old.Major, old.Minor, old.Patch + 1),
    };

    private static string Text(NuGetVersion version) => version.ToNormalizedString();
}
