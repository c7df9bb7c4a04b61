using System.CommandLine;
using FactsDataset.Cli.EditorSchemas;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Outputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts schema</c>: what an editor needs to complete and check fact files.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<DirectoryInfo?> facts = CuratorOptions.Facts();
        Option<DirectoryInfo> output = new("--out")
        {
            Description = "The folder to write to; made where it is not there.",
            HelpName = "DIR",
            Required = true,
        };
        Command command = new("schema", "Writes a JSON Schema for each kind, by which editors complete and check fact files.") { facts, output };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(facts), parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, DirectoryInfo? facts, DirectoryInfo output)
    {
        FactFolder folder = FactFolder.Find(facts);
        FactCompilation compilation = FactCompilation.Compile(folder.Read(), CorpusFolder.None);
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
