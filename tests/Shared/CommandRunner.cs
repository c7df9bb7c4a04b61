using System.Diagnostics;
using System.Text;

namespace FactsDataset.Tests.Shared;

/// <summary>Runs commands as somebody in a terminal would: nothing of this test run reaches them.</summary>
internal static class CommandRunner
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    // What a test run adds to the environment, or a curator may have set, and what a build would take up.
    private static readonly string[] Inherited = ["MSBUILD", "VSTEST", "TESTINGPLATFORM", "DOTNET_HOST_", "FACTCORPUS"];

    private static readonly Dictionary<string, string> Nothing = [];

    /// <summary>Runs a command in a folder and waits for it.</summary>
    public static CommandResult Run(string folder, string program, params string[] arguments) => Run(folder, Nothing, program, arguments);

    /// <summary>Runs a command in a folder, with variables of its own, and waits for it.</summary>
    public static CommandResult Run(string folder, IReadOnlyDictionary<string, string> environment, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string name in start.Environment.Keys.Where(IsInherited).ToList())
        {
            start.Environment.Remove(name);
        }

        // A build server would outlive the test and hold its files; messages are compared in English. Who has started the
        // compiler's server, and ends it again, may say so: then a compilation costs half.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = Environment.GetEnvironmentVariable("FACTS_COMPILER_SERVER") == "started" ? "true" : "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string command = $"{program} {string.Join(' ', arguments)}";
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{command}' did not end within {Limit}.");
        }

        return new CommandResult(command, process.ExitCode, output.Result.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }

    private static bool IsInherited(string name) => Inherited.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
