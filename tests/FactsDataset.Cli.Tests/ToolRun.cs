using System.Diagnostics;
using System.Text;

namespace FactsDataset.Cli.Tests;

/// <summary>One run of the tool as a process of its own.</summary>
/// <param name="ExitCode">What the process returned.</param>
/// <param name="Output">What it wrote to the standard output, decoded strictly.</param>
/// <param name="Error">What it wrote to the standard error, decoded strictly.</param>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static string Tool => Path.Combine(AppContext.BaseDirectory, "facts.dll");

    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the tool in a neutral place and culture.</summary>
    public static ToolRun Of(params string[] arguments) => In(Path.GetTempPath(), arguments);

    /// <summary>Runs the tool in a folder.</summary>
    public static ToolRun In(string folder, params string[] arguments) => Start(folder, [], arguments);

    /// <summary>Runs the tool as somebody with that locale, such as <c>tr_TR</c>.</summary>
    public static ToolRun InLocale(string locale, params string[] arguments) =>
        Start(Path.GetTempPath(), new() { ["LC_ALL"] = locale + ".UTF-8", ["LANG"] = locale + ".UTF-8" }, arguments);

    /// <summary>Runs the tool with environment variables.</summary>
    public static ToolRun Start(string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        return Start(new ProcessStartInfo("dotnet") { WorkingDirectory = folder }, environment, [Tool, .. arguments]);
    }

    /// <summary>Runs the tool as a POSIX shell does.</summary>
    /// <param name="arguments">Its arguments and redirections.</param>
    /// <param name="folder">The folder to run it in; null for a neutral place.</param>
    /// <param name="before">What the shell runs before.</param>
    public static ToolRun InShell(string arguments, string? folder = null, string before = "") =>
        Start(new ProcessStartInfo("sh") { WorkingDirectory = folder ?? Path.GetTempPath() }, [], ["-c", $"{before} dotnet '{Tool}' {arguments}"]);

    private static ToolRun Start(ProcessStartInfo start, Dictionary<string, string> environment, string[] arguments)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.RedirectStandardInput = true;
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("COLUMNS");
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<byte[]> output = ReadAll(process.StandardOutput.BaseStream);
        Task<byte[]> error = ReadAll(process.StandardError.BaseStream);
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)), "The tool does not end.");
        return new ToolRun(process.ExitCode, Decode(output), Decode(error));
    }

    private static async Task<byte[]> ReadAll(Stream stream)
    {
        using MemoryStream copy = new();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }

    private static string Decode(Task<byte[]> bytes) => Strict.GetString(bytes.GetAwaiter().GetResult());
}
