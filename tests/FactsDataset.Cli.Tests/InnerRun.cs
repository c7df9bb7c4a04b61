using System.Text;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Tests;

/// <summary>One run of the tool within the tests.</summary>
/// <param name="ExitCode">What the process would have returned.</param>
/// <param name="Output">What it wrote to the standard output.</param>
/// <param name="Error">What it wrote to the standard error.</param>
internal sealed record InnerRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of the output that are not empty.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the tool for a file.</summary>
    public static InnerRun Of(params string[] arguments) => In(Terminal.DefaultWidth, isTerminal: false, arguments);

    /// <summary>Runs the tool for a terminal of that width, or for a file of it.</summary>
    public static InnerRun In(int width, bool isTerminal, params string[] arguments)
    {
        using MemoryStream output = new();
        using StringWriter error = new() { NewLine = "\n" };
        Terminal terminal = Terminal.Of(output, error, width, isTerminal);
        int exitCode = CommandLine.Run(arguments, terminal);
        terminal.Out.Flush();
        return new InnerRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
