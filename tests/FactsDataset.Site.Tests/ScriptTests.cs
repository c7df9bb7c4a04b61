using System.Diagnostics;
using System.Security.Cryptography;
using FactsDataset.Site.Libraries;

namespace FactsDataset.Site.Tests;

/// <summary>The page's own modules and the libraries beside them.</summary>
public sealed class ScriptTests
{
    [BrowserFact]
    public void ModulesAreSoundByTheirTypes()
    {
        using Process checker = Process.Start(new ProcessStartInfo(
            Path.Combine(SiteFiles.Browser, "node_modules", ".bin", "tsc"), ["--project", Path.Combine(SiteFiles.Site, "Page", "scripts"), "--pretty", "false"])
        {
            RedirectStandardOutput = true,
        })!;
        string output = checker.StandardOutput.ReadToEnd();
        checker.WaitForExit();
        Assert.True(checker.ExitCode == 0, output);
    }

    [BrowserFact]
    public void LibrariesAreWhatNpmServes() => Assert.All(PageLibraries.All, static library =>
    {
        string package = Path.Combine(SiteFiles.Browser, "node_modules", library.Package);
        Assert.Contains($"\"version\": \"{library.Version}\"", File.ReadAllText(Path.Combine(package, "package.json")), StringComparison.Ordinal);
        byte[] served = File.ReadAllBytes(Path.Combine(package, library.File));
        Assert.Equal(library.Sha256, Convert.ToHexStringLower(SHA256.HashData(served)));
    });
}
