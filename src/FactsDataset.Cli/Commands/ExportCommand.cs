using System.CommandLine;
using System.CommandLine.Parsing;
using FactsDataset.Cli.Datasets;
using FactsDataset.Cli.Exports;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Outputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler.Text;
using FactsDataset.Exports.Parquet;
using FactsDataset.Reading;
using FactsDataset.Reading.Filtering;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts export</c>: a dataset as one document, or as tables.</summary>
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
            Description = $"The format: {string.Join(", ", ExportFormat.All.Select(static known => known.Name))}.",
            HelpName = "FORMAT",
            DefaultValueFactory = static _ => ExportFormat.Json.Name,
        };
        format.AcceptOnlyFromAmong([.. ExportFormat.All.Select(static known => known.Name)]);
        Option<FileInfo?> output = new("--output", "-o")
        {
            Description = "The file to write, of a format that is one document. Default: the standard output.",
            HelpName = "FILE",
        };
        Option<DirectoryInfo?> folder = new("--out") { Description = "The folder to write, of a format that is tables.", HelpName = "DIR" };
        Option<string[]> partition = new("--partition") { Description = "Splits tables of facts into folders by these, for engines over many files.", HelpName = "kind,year" };
        Command command = new("export", "Exports sources, entities and facts as one document or as tables; with filters, the facts asked for and all that they refer to.") { format, output, folder, partition };
        command.Validators.Add(result => Validate(result, FormatOf(result.GetValue(format)), result.GetResult(output) is not null, result.GetResult(folder) is not null));
        command.Validators.Add(result => ValidatePartition(result, FormatOf(result.GetValue(format)), result.GetValue(partition)));
        FilterOptions filter = FilterOptions.AddTo(command);
        DatasetOptions datasets = DatasetOptions.AddTo(command);
        CommandHelp.AddTo(command, terminal, Remarks);
        command.SetAction(parsed => FormatOf(parsed.GetValue(format)) is { IsFolder: true } tables
            ? RunTables(terminal, parsed, datasets, filter, tables, FilterOptions.Split(parsed.GetValue(partition)), parsed.GetValue(folder)!)
            : Run(terminal, parsed, datasets, filter, FormatOf(parsed.GetValue(format)), parsed.GetValue(output)));
        return command;
    }

    private static ExportFormat FormatOf(string? name) => ExportFormat.All.FirstOrDefault(format => format.Name == name) ?? ExportFormat.Json;

    private static void Validate(CommandResult result, ExportFormat format, bool hasFile, bool hasFolder)
    {
        if (format.IsFolder && (hasFile || !hasFolder))
        {
            result.AddError($"The format {format.Name} is a folder of files: name it with --out DIR{(hasFile ? ", in place of --output" : string.Empty)}.");
        }
        else if (!format.IsFolder && hasFolder)
        {
            result.AddError($"The format {format.Name} is one document: name its file with --output FILE, in place of --out.");
        }
    }

    private static void ValidatePartition(CommandResult result, ExportFormat format, string[]? given)
    {
        List<string> partition = FilterOptions.Split(given);
        if (partition.Count > 0 && !format.CanBePartitioned)
        {
            result.AddError($"The format {format.Name} is not split: leave --partition out, or ask for {string.Join(" or ", ExportFormat.All.Where(static known => known.CanBePartitioned).Select(static known => known.Name))}.");
        }

        foreach (string part in partition.Where(static part => part is not (ParquetSink.ByKind or ParquetSink.ByYear)))
        {
            result.AddError($"Tables are not split by '{part}': {Choices.Suggest(part, [ParquetSink.ByKind, ParquetSink.ByYear])}");
        }

        if (partition.Distinct(StringComparer.Ordinal).Count() < partition.Count)
        {
            result.AddError("--partition names the same twice: name it once.");
        }
    }

    private static int RunTables(Terminal terminal, ParseResult parsed, DatasetOptions datasets, FilterOptions filters, ExportFormat format, IReadOnlyList<string> partition, DirectoryInfo folder)
    {
        OpenDataset dataset = datasets.Open(parsed, terminal, isForMachines: true);
        TableExport.Write(terminal, Selection.Of(dataset.View, filters.Read(parsed, dataset.View)), format, partition, folder);
        return dataset.ExitCode;
    }

    private static int Run(Terminal terminal, ParseResult parsed, DatasetOptions datasets, FilterOptions filters, ExportFormat format, FileInfo? output)
    {
        if (format == ExportFormat.Json && datasets.FileOf(parsed) is { } file && !filters.AreGiven(parsed))
        {
            // The dataset's own FactsDataset.Core writes it whole, whatever version that is.
            OutputDocument.Write(terminal, LongWork.Run(terminal, $"Exporting {file}", () => DatasetFile.Read(file).Export), output);
            return ExitCodes.Success;
        }

        OpenDataset dataset = datasets.Open(parsed, terminal, isForMachines: true);
        DatasetView chosen = Selection.Of(dataset.View, filters.Read(parsed, dataset.View));
        if (format.Write is { } write)
        {
            LongWork.Run(terminal, $"Exporting {format.Name}", chosen.EntryCount, step => OutputDocument.Write(terminal, stream => write(chosen, stream, step), output));
            return dataset.ExitCode;
        }

        (byte[] document, IReadOnlyList<string> remarks) = LongWork.Run(terminal, "Exporting", () => format.RemarkedDocument?.Invoke(chosen) ?? (format.Document!(chosen), []));
        OutputDocument.Write(terminal, document, output);
        foreach (string remark in remarks)
        {
            terminal.Error.WriteLine(VisibleText.Of(remark));
        }

        return dataset.ExitCode;
    }
}
