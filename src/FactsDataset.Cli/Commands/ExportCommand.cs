using System.CommandLine;
using FactsDataset.Cli.Datasets;
using FactsDataset.Cli.Outputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Core.Json;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts export</c>: the whole dataset, or somebody's own, as one document.</summary>
internal static class ExportCommand
{
    private const string Remarks = """
        Of another dataset the code is run, as in a program that references it. It is run with the
        FactsDataset.Core beside it, or of NuGet's folder of packages, or of this tool.

        """;

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
        Option<string?> dataset = new("--dataset")
        {
            Description = "The package (.nupkg) or assembly (.dll) of another dataset. Default: the dataset of this tool.",
            HelpName = "FILE",
        };
        dataset.Validators.Add(static result => DatasetFile.Validate(result, DatasetFile.CompiledExtensions));
        Command command = new("export", "Exports sources, entities and facts as one document.") { dataset, format, output };
        RemarkedHelp.AddTo(command, Remarks);
        command.SetAction(parsed => Run(terminal, parsed.GetValue(dataset), parsed.GetValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, string? dataset, FileInfo? output)
    {
        byte[] document = dataset is null ? DatasetJson.ToUtf8Bytes(Dataset.Kinds) : DatasetFile.Read(dataset).Export;
        if (output is null)
        {
            terminal.WriteBytes(document);
            return ExitCodes.Success;
        }

        try
        {
            AtomicFile.Write(output.FullName, document);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The file '{output}' cannot be written: {exception.Message}");
        }

        return ExitCodes.Success;
    }
}
