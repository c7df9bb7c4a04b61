using System.CommandLine;
using FactsDataset.Cli.Datasets;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Outputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Reading.Filtering;
using FactsDataset.Reading.Json;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts export</c>: a dataset as one document.</summary>
internal static class ExportCommand
{
    private const string Remarks = """
        Of a compiled dataset the code is run, as in a program that references it. Without filters it is run with the
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
        Command command = new("export", "Exports sources, entities and facts as one document; with filters, the facts asked for and all that they refer to.") { format, output };
        FilterOptions filter = FilterOptions.AddTo(command);
        DatasetOptions datasets = DatasetOptions.AddTo(command);
        CommandHelp.AddTo(command, terminal, Remarks);
        command.SetAction(parsed => Run(terminal, parsed, datasets, filter, parsed.GetValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, ParseResult parsed, DatasetOptions datasets, FilterOptions filters, FileInfo? output)
    {
        if (datasets.FileOf(parsed) is { } file && !filters.AreGiven(parsed))
        {
            // The dataset's own FactsDataset.Core writes it whole, whatever version that is.
            Write(terminal, LongWork.Run(terminal, $"Exporting {file}", () => DatasetFile.Read(file).Export), output);
            return ExitCodes.Success;
        }

        OpenDataset dataset = datasets.Open(parsed, terminal, isForMachines: true);
        FactFilter filter = filters.Read(parsed, dataset.View);
        Write(terminal, LongWork.Run(terminal, "Exporting", () => DatasetDocument.Of(Selection.Of(dataset.View, filter))), output);
        return dataset.ExitCode;
    }

    private static void Write(Terminal terminal, byte[] document, FileInfo? output)
    {
        if (output is null)
        {
            terminal.WriteBytes(document);
            return;
        }

        try
        {
            AtomicFile.Write(output.FullName, document);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The file '{output}' cannot be written: {exception.Message}");
        }
    }
}
