namespace FactsDataset.Tests.Shared;

/// <summary>What a command printed, both streams as they came, and how it ended.</summary>
/// <param name="Command">The command, for messages.</param>
/// <param name="ExitCode">Zero where it succeeded.</param>
/// <param name="Output">The standard output, lines ended by LF.</param>
/// <param name="Error">The standard error, lines ended by LF.</param>
internal sealed record CommandResult(string Command, int ExitCode, string Output, string Error)
{
    private const int Shown = 4000;

    /// <summary>Both streams.</summary>
    public string Everything => Output + Error;

    private string Excerpt => Everything.Length <= 2 * Shown ? Everything : $"{Everything[..Shown]}\n…\n{Everything[^Shown..]}";

    /// <summary>Itself; fails the test where the command failed.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"'{Command}' ended with {ExitCode}:\n{Excerpt}");
        return this;
    }

    /// <summary>Itself; fails the test where the command did not fail.</summary>
    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, $"'{Command}' was to fail:\n{Excerpt}");
        return this;
    }
}
