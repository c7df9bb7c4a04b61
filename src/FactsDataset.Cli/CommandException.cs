namespace FactsDataset.Cli;

/// <summary>Ends a command: its message goes to the error stream, and the process returns <see cref="ExitCodes.Failure"/>.</summary>
internal sealed class CommandException : Exception
{
    /// <summary>A failure that the user can understand from its message alone.</summary>
    public CommandException(string message)
        : base(message)
    {
    }
}
