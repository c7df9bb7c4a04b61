using System.CommandLine;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts show</c>: one entry whole, and what refers to it.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> id = new("ID") { Description = "The id of an entry of any kind." };
        Command command = new("show", "Shows one entry whole, with what refers to it.") { id };
        command.SetAction(parsed =>
        {
            EntryPage.Write(terminal, DatasetLookup.Entry(parsed.GetValue(id)!));
            return ExitCodes.Success;
        });
        return command;
    }
}
