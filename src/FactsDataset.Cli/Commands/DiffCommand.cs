using System.CommandLine;
using FactsDataset.Cli.Datasets;
using FactsDataset.Cli.Differences;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts diff</c>: what differs between two datasets, and which part of the version it moves.</summary>
internal static class DiffCommand
{
    private const string Remarks = """
        Which part has to move:
          major  Something that compiled no longer does, or means something else: an entry, a former id or
                 a kind is gone, an entry moved to another kind, its C# member has another name (symbol),
                 or a name leads to another entry.
          minor  Whatever compiled still does: an entry was added, renamed (its old id is a former id now),
                 retracted or restored, or became one with another (its id is a former id of that one).
          patch  Only values differ.
          none   Nothing differs.

        An id belongs to its entry for good. Where one vanished without a tombstone, or is used again for
        something else, no version makes it right. A tombstone is a former id of what took its place, or a
        retracted fact; it stays for good as well, although a retracted fact may be restored.

        Versions are compared where both files are packages. Below 1.0.0 what breaks code moves the minor
        part, and all else the patch. A prerelease of a version that is high enough is high enough. From a
        prerelease, which promises nothing, every higher version will do.

        Entries are compared, not the fields and types that a schema declares.
        Of a .nupkg or .dll the dataset's code is run, as in a program that references it. It is run with
        the FactsDataset.Core beside it, or of NuGet's folder of packages, or of this tool.

        With --format json, the output is one object; the README of FactsDataset.Cli explains its members.

        Exit code: 0 where NEW may be released; 1 where an id vanished without a tombstone or is used
        again, the version of NEW is too low, or a file cannot be read; 2 where the command line is wrong.

        """;

    public static Command Create(Terminal terminal)
    {
        Argument<string> old = File("OLD", "The dataset before: an export (.json), a package (.nupkg) or an assembly (.dll).");
        Argument<string> @new = File("NEW", "The dataset after, likewise.");
        Option<string> format = new("--format")
        {
            Description = "For people or for machines.",
            HelpName = "text|json",
            DefaultValueFactory = static _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        Command command = new("diff", "Lists what differs between two datasets, and says which part of a semantic version has to move.") { old, @new, format };
        CommandHelp.AddTo(command, terminal, Remarks);
        command.SetAction(parsed => Run(
            terminal, parsed.GetValue(old)!, parsed.GetValue(@new)!, parsed.GetValue(format) == "json"));
        return command;
    }

    private static int Run(Terminal terminal, string old, string @new, bool isForMachines)
    {
        DifferenceReport report = DifferenceReport.Of(Read(old), Read(@new));
        if (report is { Old.Package: { } before, New.Package: { } after } && !string.Equals(before.Id, after.Id, StringComparison.OrdinalIgnoreCase))
        {
            terminal.Error.WriteLine(VisibleText.Of($"These are two different packages, {before.Id} and {after.Id}."));
        }

        if (isForMachines)
        {
            DifferenceJson.Write(terminal, report);
        }
        else
        {
            DifferenceView.Write(terminal, report);
        }

        return report.IsSound ? ExitCodes.Success : ExitCodes.Failure;
    }

    private static ComparedFile Read(string path)
    {
        DatasetFile file = DatasetFile.Read(path);
        return new ComparedFile(path, file.Package, ExportReader.Read(path, file.Export));
    }

    private static Argument<string> File(string name, string description)
    {
        Argument<string> argument = new(name) { Description = description };
        argument.Validators.Add(static result => DatasetFile.Validate(result, DatasetFile.Extensions));
        return argument;
    }
}
