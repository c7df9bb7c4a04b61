using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Cli;

/// <summary>Ends a command: its message goes to the error stream, and the process returns <see cref="ExitCodes.Failure"/>.</summary>
internal sealed class CommandException : Exception
{
    /// <summary>A failure that the user can understand from its message alone.</summary>
    public CommandException(string message)
        : this(message, [])
    {
    }

    /// <summary>A failure because of mistakes, which go to the output as those of a check do.</summary>
    public CommandException(string message, IReadOnlyList<FactDiagnostic> diagnostics)
        : base(message) => Diagnostics = diagnostics;

    /// <summary>The mistakes that the command failed at; none where the message says all.</summary>
    public IReadOnlyList<FactDiagnostic> Diagnostics { get; }
}
