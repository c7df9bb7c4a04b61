using DiffEngine;

namespace FactsDataset.VerifyStandIn.Snapshots;

/// <summary>Whether a person sits in front of this machine.</summary>
internal static class Desktop
{
    /// <summary>Whether a diff tool may open here.</summary>
    public static bool ShowsDiffTools() =>
        !DiffRunner.Disabled
        && !BuildServerDetector.Detected
        && ShowsWindows(
            Environment.GetEnvironmentVariable,
            needsDisplay: !OperatingSystem.IsWindows() && !OperatingSystem.IsMacOS(),
            Environment.UserInteractive);

    /// <summary>The same of any machine, as its environment tells.</summary>
    /// <param name="read">Reads an environment variable; null when it is not set.</param>
    /// <param name="needsDisplay">Whether windows need an X or Wayland display here.</param>
    /// <param name="isInteractive">Whether the process belongs to somebody's session.</param>
    public static bool ShowsWindows(Func<string, string?> read, bool needsDisplay, bool isInteractive)
    {
        // Many build servers say no more of themselves than this.
        string? buildServer = read("CI");
        if (!string.IsNullOrEmpty(buildServer) && !string.Equals(buildServer, "false", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        bool hasDisplay = !string.IsNullOrEmpty(read("DISPLAY")) || !string.IsNullOrEmpty(read("WAYLAND_DISPLAY"));
        return isInteractive && (hasDisplay || !needsDisplay);
    }
}
