using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FactsDataset.Cli.Commands;

/// <summary>The help of a command that needs more than a sentence: the usual one, with remarks after it.</summary>
internal sealed class RemarkedHelp : SynchronousCommandLineAction
{
    private readonly HelpAction _usual = new();
    private readonly string _remarks;

    private RemarkedHelp(string remarks)
    {
        _remarks = remarks;
    }

    /// <summary>Gives a command remarks, which the list of all commands does not show.</summary>
    public static void AddTo(Command command, string remarks) => command.Options.Add(new HelpOption { Action = new RemarkedHelp(remarks) });

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = _usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(_remarks);
        return exitCode;
    }
}
