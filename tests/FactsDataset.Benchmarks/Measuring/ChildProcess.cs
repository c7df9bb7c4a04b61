using System.Diagnostics;

namespace FactsDataset.Benchmarks.Measuring;

/// <summary>Runs a program to its end, with the runtime's own settings.</summary>
internal static class ChildProcess
{
    // What a shell may have set for builds would change what is measured.
    private static readonly string[] Settings = ["DOTNET_TieredPGO", "DOTNET_TieredCompilation", "DOTNET_ReadyToRun", "DOTNET_TC_QuickJitForLoops"];

    /// <summary>What the program printed on standard output.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it printed.</exception>
    public static string Run(string program, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string setting in Settings)
        {
            start.Environment.Remove(setting);
        }

        using Process process = Process.Start(start) ?? throw new InvalidOperationException(program + " didn't start.");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(program + " failed:\n" + output + errors.Result);
    }
}
