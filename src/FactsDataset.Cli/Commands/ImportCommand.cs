using System.CommandLine;
using FactsDataset.Cli.Curating;
using FactsDataset.Cli.Datasets;
using FactsDataset.Cli.Importing;
using FactsDataset.Cli.Importing.Tables;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Outputs;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts import</c>: an export as fact files again, a table as entries of them.</summary>
internal static class ImportCommand
{
    private const string Table = ".csv";

    private const string Remarks = """
        What is imported from an export is compiled, exported and compared before anything is written: the fact files
        are the same dataset, or none are written and what differs is said. An export says what entries say, and not
        what their kinds are: of a .json, --schema names the schema.yaml of its dataset, or else one is guessed, in
        which codes are texts; packages and assemblies carry theirs.

        The rows of a table (.csv) become entries of one kind in a folder of fact files, as --mapping says; the README
        of FactsDataset.Cli explains mappings. Where check would refuse one of them, none is added, and each mistake is
        told by its row and column.

        """;

    public static Command Create(Terminal terminal)
    {
        Option<string> from = new("--from") { Description = "What to import: an export (.json), a package (.nupkg), an assembly (.dll) or a table (.csv).", HelpName = "FILE", Required = true };
        from.Validators.Add(static result => DatasetFile.Validate(result, [.. DatasetFile.Extensions, Table]));
        Option<DirectoryInfo?> folder = new("--out") { Description = "The folder to write a dataset to: one that is empty or not there yet.", HelpName = "DIR" };
        Option<FileInfo?> schema = new("--schema") { Description = "The schema.yaml of an export's dataset. Default: the one that a package or an assembly carries; of an export, one that is guessed.", HelpName = "FILE" };
        Option<FileInfo?> mapping = new("--mapping") { Description = "How the columns of a table become fields.", HelpName = "FILE" };
        Option<DirectoryInfo?> facts = CuratorOptions.Facts();
        Option<string[]> uses = CuratorOptions.Uses();
        Option<FileInfo?> target = new("--in") { Description = "The fact file that the rows of a table are added to. Default: the last of the kind.", HelpName = "FILE" };
        Command command = new("import", "Turns an export, a package or an assembly into fact files again, or adds the rows of a table to them.") { from, folder, schema, mapping, facts, uses, target };
        command.Validators.Add(result =>
        {
            bool isTable = IsTable(result.GetValue(from) ?? string.Empty);
            Option required = isTable ? mapping : folder;
            if (result.GetResult(required) is null)
            {
                result.AddError(isTable ? "A table says nothing without its mapping: name it with --mapping FILE." : "Name the folder to write with --out DIR.");
            }

            foreach (Option option in isTable ? new Option[] { folder, schema } : [mapping, facts, target])
            {
                if (result.GetResult(option) is not null)
                {
                    result.AddError($"{option.Name} does not go with {(isTable ? "a table" : "a dataset")}: leave it out.");
                }
            }
        });
        CommandHelp.AddTo(command, terminal, Remarks);
        command.SetAction(parsed => IsTable(parsed.GetRequiredValue(from))
            ? RunTable(terminal, parsed.GetRequiredValue(from), parsed.GetValue(mapping)!, parsed.GetValue(facts), parsed.GetValue(uses), parsed.GetValue(target))
            : Run(terminal, parsed.GetRequiredValue(from), parsed.GetValue(folder)!, parsed.GetValue(schema), parsed.GetValue(uses) ?? []));
        return command;
    }

    private static bool IsTable(string path) => Path.GetExtension(path).Equals(Table, StringComparison.OrdinalIgnoreCase);

    private static int RunTable(Terminal terminal, string from, FileInfo mapping, DirectoryInfo? facts, string[]? uses, FileInfo? target)
    {
        if (TableImport.Run(terminal, from, mapping, EditableFolder.Read(facts, uses), target) is not { } import)
        {
            terminal.Fail($"'{from}' has mistakes, so nothing is added.");
            return ExitCodes.Failure;
        }

        terminal.WriteRecord($"{Plural.Of(import.Count, "entry", "entries")} added to {import.Path}");
        return ExitCodes.Success;
    }

    private static int Run(Terminal terminal, string from, DirectoryInfo folder, FileInfo? schema, string[] uses)
    {
        if (File.Exists(folder.FullName) || (Directory.Exists(folder.FullName) && Directory.EnumerateFileSystemEntries(folder.FullName).Any()))
        {
            throw new CommandException($"'{folder}' is there already and not an empty folder: name one that is, or that is not there yet.");
        }

        DatasetImport import = LongWork.Run(terminal, $"Importing {from}", () =>
        {
            byte[] export = DatasetFile.Read(from, uses).Export;
            return DatasetImport.Of(from, export, SchemaSource.Read(from, schema, export, uses));
        });
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
