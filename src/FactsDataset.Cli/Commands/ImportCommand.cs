using System.CommandLine;
using FactsDataset.Cli.Datasets;
using FactsDataset.Cli.Importing;
using FactsDataset.Cli.Outputs;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts import</c>: an export as fact files again.</summary>
internal static class ImportCommand
{
    private const string Remarks = """
        What is imported is compiled, exported and compared before anything is written: the fact files are the same
        dataset, or none are written and what differs is said. An export says what entries say, and not what their
        kinds are: of a .json, --schema names the schema.yaml of its dataset; packages and assemblies carry theirs.

        """;

    public static Command Create(Terminal terminal)
    {
        Option<string> from = new("--from") { Description = "What to import: an export (.json), a package (.nupkg) or an assembly (.dll).", HelpName = "FILE", Required = true };
        from.Validators.Add(static result => DatasetFile.Validate(result, DatasetFile.Extensions));
        Option<DirectoryInfo> folder = new("--out") { Description = "The folder to write: one that is empty or not there yet.", HelpName = "DIR", Required = true };
        Option<FileInfo?> schema = new("--schema") { Description = "The schema.yaml of an export's dataset. Default: the one that a package or an assembly carries.", HelpName = "FILE" };
        Command command = new("import", "Turns an export, a package or an assembly into fact files and their schema, the same dataset.") { from, folder, schema };
        CommandHelp.AddTo(command, terminal, Remarks);
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(from), parsed.GetRequiredValue(folder), parsed.GetValue(schema)));
        return command;
    }

    private static int Run(Terminal terminal, string from, DirectoryInfo folder, FileInfo? schema)
    {
        if (File.Exists(folder.FullName) || (Directory.Exists(folder.FullName) && Directory.EnumerateFileSystemEntries(folder.FullName).Any()))
        {
            throw new CommandException($"'{folder}' is there already and not an empty folder: name one that is, or that is not there yet.");
        }

        DatasetImport import = LongWork.Run(terminal, $"Importing {from}", () => DatasetImport.Of(from, DatasetFile.Read(from).Export, SchemaSource.Read(from, schema)));
        try
        {
            // No file marks a folder that may be replaced: only an empty one is filled.
            using StagedFolder staged = StagedFolder.Create(folder.FullName, mark: string.Empty);
            foreach ((string name, byte[] content) in import.Files)
            {
                File.WriteAllBytes(Path.Combine(staged.Path, name), content);
            }

            staged.Commit();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The folder '{folder}' cannot be written: {exception.Message}");
        }

        DiagnosticLines.Write(terminal, import.Warnings);
        terminal.WriteRecord($"{Plural.Of(import.Files.Count, "file", "files")}, {Plural.Of(import.Entries, "entry", "entries")}, the same dataset");
        return ExitCodes.Success;
    }
}
