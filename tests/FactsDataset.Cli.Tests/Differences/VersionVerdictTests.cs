using FactsDataset.Cli.Differences;
using NuGet.Versioning;

namespace FactsDataset.Cli.Tests.Differences;

/// <summary>When the version of a package is high enough for what differs.</summary>
public sealed class VersionVerdictTests
{
    [Theory]
    // Nothing differs: the same version will do, a lower one will not.
    [InlineData("1.2.3", "1.2.3", "None", true)]
    [InlineData("1.2.3", "1.2.4", "None", true)]
    [InlineData("1.2.3", "1.2.2", "None", false)]
    [InlineData("1.2.3", "1.2.3-beta", "None", false)]
    // From 1.0.0: Semantic Versioning.
    [InlineData("1.2.3", "1.2.4", "Patch", true)]
    [InlineData("1.2.3", "1.2.3", "Patch", false)]
    [InlineData("1.2.3", "1.3.0", "Minor", true)]
    [InlineData("1.2.3", "1.2.4", "Minor", false)]
    [InlineData("1.2.3", "2.0.0", "Major", true)]
    [InlineData("1.2.3", "1.9.9", "Major", false)]
    [InlineData("1.2.3", "3.1.4", "Patch", true)]
    [InlineData("1.2.3", "0.9.0", "Patch", false)]
    // Below 1.0.0: what breaks moves the minor part, all else the patch.
    [InlineData("0.2.3", "0.3.0", "Major", true)]
    [InlineData("0.2.3", "0.2.4", "Major", false)]
    [InlineData("0.2.3", "0.2.4", "Minor", true)]
    [InlineData("0.2.3", "0.2.4", "Patch", true)]
    [InlineData("0.2.3", "0.2.3", "Minor", false)]
    [InlineData("0.2.3", "1.0.0", "Major", true)]
    // A prerelease of a version that is high enough is high enough.
    [InlineData("1.2.3", "2.0.0-beta.1", "Major", true)]
    [InlineData("1.2.3", "1.3.0-beta.1", "Major", false)]
    [InlineData("1.2.3", "1.2.4-beta.1", "Minor", false)]
    [InlineData("0.2.3", "0.3.0-beta.1", "Major", true)]
    // A prerelease promises nothing to what comes after it.
    [InlineData("2.0.0-beta.1", "2.0.0-beta.2", "Major", true)]
    [InlineData("2.0.0-beta.2", "2.0.0", "Major", true)]
    [InlineData("2.0.0-beta.2", "2.0.0-beta.10", "Major", true)]
    [InlineData("2.0.0-beta.2", "2.0.0-beta.2", "Patch", false)]
    [InlineData("2.0.0-beta.2", "2.0.0-beta.1", "Patch", false)]
    // Metadata of a build does not count.
    [InlineData("1.2.3+a", "1.2.3+b", "None", true)]
    [InlineData("1.2.3+a", "1.2.3+b", "Patch", false)]
    public void VersionIsHighEnoughOrNot(string old, string @new, string part, bool isEnough)
    {
        VersionVerdict verdict = VersionVerdict.Of(NuGetVersion.Parse(old), NuGetVersion.Parse(@new), Enum.Parse<VersionPart>(part));
        Assert.Equal(isEnough, verdict.IsEnough);
        Assert.StartsWith(isEnough ? "enough" : "too low: ", verdict.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.2.3", "Major", "too low: the major part has to move, so it has to be 2.0.0 or above")]
    [InlineData("1.2.3", "Minor", "too low: the minor part has to move, so it has to be 1.3.0 or above")]
    [InlineData("1.2.3", "Patch", "too low: the patch part has to move, so it has to be 1.2.4 or above")]
    [InlineData("0.2.3", "Major", "too low: below 1.0.0, what breaks code moves the minor part, so it has to be 0.3.0 or above")]
    [InlineData("0.2.3", "Minor", "too low: below 1.0.0, what breaks no code moves the patch, so it has to be 0.2.4 or above")]
    public void LeastVersionIsNamed(string version, string part, string reason) =>
        Assert.Equal(reason, VersionVerdict.Of(NuGetVersion.Parse(version), NuGetVersion.Parse(version), Enum.Parse<VersionPart>(part)).Reason);
}
