using System.CommandLine;
using FactsDataset.Cli.Rendering;
using FactsDataset.Json;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts export</c>: the whole dataset as one document.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string> format = new("--format")
        {
            Description = "The format of the document.",
            HelpName = "json",
            DefaultValueFactory = static _ => "json",
        };
        format.AcceptOnlyFromAmong("json");
        Option<FileInfo?> output = new("--output", "-o")
        {
            Description = "The file to write. Default: the standard output.",
            HelpName = "FILE",
        };
        Command command = new("export", "Exports sources, entities and facts as one document.") { format, output };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, FileInfo? output)
    {
        byte[] document = DatasetJson.ToUtf8Bytes(Dataset.Kinds);
        if (output is null)
        {
            terminal.WriteBytes(document);
            return ExitCodes.Success;
        }

        try
        {
            File.WriteAllBytes(output.FullName, document);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The file '{output}' cannot be written: {exception.Message}");
        }

        return ExitCodes.Success;
    }
}
