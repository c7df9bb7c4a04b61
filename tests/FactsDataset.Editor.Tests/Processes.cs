using System.Diagnostics;
using System.Text;

namespace FactsDataset.Editor.Tests;

/// <summary>Runs other programs.</summary>
internal static class Processes
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What the program wrote to its standard output. It has to return 0.</summary>
    public static string Run(string program, string folder, string input, params string[] arguments)
    {
        using Process process = Start(program, folder, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), $"{program} does not end.");
        Assert.True(process.ExitCode == 0, $"{program} returned {process.ExitCode}: {error.Result}{output.Result}");
        return output.Result;
    }

    /// <summary>Whether the program can be started.</summary>
    public static bool CanRun(string program, params string[] arguments)
    {
        try
        {
            using Process process = Start(program, Path.GetTempPath(), arguments);
            process.StandardInput.Close();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(string program, string folder, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        return Process.Start(start)!;
    }
}
