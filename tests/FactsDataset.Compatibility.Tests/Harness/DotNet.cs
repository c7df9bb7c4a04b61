using System.Diagnostics;

namespace FactsDataset.Compatibility.Tests.Harness;

/// <summary>Runs the SDK as somebody does in a terminal.</summary>
internal static class DotNet
{
    /// <summary>Runs a command in a folder, and returns how it ended and what it printed.</summary>
    public static (int ExitCode, string Output) Run(string folder, params string[] command)
    {
        ProcessStartInfo start = new("dotnet", command)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What a test run hands down would send this build to the wrong SDK, or check documents that are not its own.
        foreach (string name in start.Environment.Keys.Where(IsHandedDown).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, (output + error.GetAwaiter().GetResult()).ReplaceLineEndings("\n"));
    }

    private static bool IsHandedDown(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Fact", StringComparison.OrdinalIgnoreCase);
}
