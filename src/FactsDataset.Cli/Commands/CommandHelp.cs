using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Commands;

/// <summary>The usual help of a command within the terminal's width, and remarks after it where a command needs more than a sentence.</summary>
internal sealed class CommandHelp : SynchronousCommandLineAction
{
    private readonly Terminal _terminal;
    private readonly string _remarks;

    private CommandHelp(Terminal terminal, string remarks)
    {
        _terminal = terminal;
        _remarks = remarks;
    }

    /// <summary>Gives a command remarks, which the list of all commands does not show.</summary>
    public static void AddTo(Command command, Terminal terminal, string remarks) =>
        command.Options.Add(new HelpOption { Action = new CommandHelp(terminal, remarks) });

    /// <summary>Keeps the help of a command, and of those below it that have none of their own, within the terminal.</summary>
    public static void Fit(RootCommand command, Terminal terminal)
    {
        foreach (HelpOption option in command.Options.OfType<HelpOption>())
        {
            option.Action = new CommandHelp(terminal, string.Empty);
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        // A file has no width: what reads it breaks the lines as it likes.
        int width = _terminal.IsTerminal ? _terminal.Width : int.MaxValue;
        InvocationConfiguration configuration = parseResult.InvocationConfiguration;
        TextWriter output = configuration.Output;
        using StringWriter usual = new() { NewLine = "\n" };
        configuration.Output = usual;
        int exitCode = new HelpAction { MaxWidth = width }.Invoke(parseResult);
        configuration.Output = output;
        output.Write(WrappedText.Of(usual.ToString(), width, joins: false));
        output.Write(WrappedText.Of(_remarks, width, joins: true));
        if (_remarks.Length > 0)
        {
            output.WriteLine();
        }

        return exitCode;
    }
}
