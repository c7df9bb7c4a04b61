using System.CommandLine;
using FactsDataset.Cli.EditorSchemas;
using FactsDataset.Cli.ExportSchemas;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Outputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts schema</c>: what an editor needs to complete and check fact files, and what tells the form of exports.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<DirectoryInfo?> output = new("--out")
        {
            Description = "The folder to write the schemas of fact files to; made where it is not there.",
            HelpName = "DIR",
        };
        Option<FileInfo?> export = new("--export") { Description = "The file to write the schema of exports to, in place of those of fact files.", HelpName = "FILE" };
        Command command = new("schema", "Writes a JSON Schema for each kind, by which editors complete and check fact files, or the one of exports.") { output, export };
        command.Validators.Add(result =>
        {
            if (result.GetResult(output) is null == result.GetResult(export) is null)
            {
                result.AddError("Name the folder of the schemas of fact files with --out DIR, or the file of the schema of exports with --export FILE: one of them.");
            }
        });
        DatasetOptions datasets = DatasetOptions.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(output) is not null && result.GetResult("--dataset") is not null)
            {
                result.AddError("A compiled dataset has no fact files: --dataset goes with --export.");
            }
        });
        command.SetAction(parsed => parsed.GetValue(export) is { } file
            ? WriteExportSchema(terminal, datasets.Open(parsed, terminal, isForMachines: true), file)
            : Run(terminal, datasets.FactsOf(parsed), datasets.UsesOf(parsed), parsed.GetValue(output)!));
        return command;
    }

    private static int WriteExportSchema(Terminal terminal, OpenDataset dataset, FileInfo file)
    {
        OutputDocument.Write(terminal, ExportSchema.Of(dataset.View.Schema), file);
        return dataset.ExitCode;
    }

    private static int Run(Terminal terminal, DirectoryInfo? facts, string[]? uses, DirectoryInfo output)
    {
        FactFolder folder = FactFolder.Find(facts, uses);
        FactCompilation compilation = folder.Compile(folder.Read(), CorpusFolder.None);
        if (compilation.Schema is not { } schema)
        {
            DiagnosticLines.Write(terminal, compilation.Diagnostics);
            terminal.Fail($"The folder '{folder.Path}' has no sound schema.yaml: mend it first.");
            return ExitCodes.Failure;
        }

        IReadOnlyList<(string Name, byte[] Content)> files = SchemaFiles.Create(schema, compilation.Files);
        try
        {
            OutputFolder.Write(output.FullName, files);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The folder '{output}' cannot be written: {exception.Message}");
        }

        terminal.Out.WriteLine(Plural.Of(files.Count, "file", "files"));
        return ExitCodes.Success;
    }
}
