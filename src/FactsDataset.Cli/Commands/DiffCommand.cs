using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FactsDataset.Cli.Datasets;
using FactsDataset.Cli.Differences;
using FactsDataset.Cli.Outputs;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts diff</c>: what differs between two datasets, and which part of the version it moves.</summary>
internal static class DiffCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Markdown = "markdown";
    private const string Atom = "atom";

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
        With --format markdown, it is a section of a changelog; with --format atom, a feed (RFC 4287). The ids in
        a feed are made of what changed: the same change has the same id whenever it is written.

        Exit code: 0 where NEW may be released; 1 where an id vanished without a tombstone or is used
        again, the version of NEW is too low, or a file cannot be read; 2 where the command line is wrong.

        """;

    public static Command Create(Terminal terminal)
    {
        Argument<string> old = File("OLD", "The dataset before: an export (.json), a package (.nupkg) or an assembly (.dll).");
        Argument<string> @new = File("NEW", "The dataset after, likewise.");
        Option<string> format = new("--format")
        {
            Description = "For people, for machines, for a changelog, or for readers of feeds.",
            HelpName = "text|json|markdown|atom",
            DefaultValueFactory = static _ => Text,
        };
        format.AcceptOnlyFromAmong(Text, Json, Markdown, Atom);
        Option<FileInfo?> output = new("--output", "-o") { Description = "The file to write, of every format but text. Default: the standard output.", HelpName = "FILE" };
        Option<string?> title = new("--title") { Description = "The heading of the changelog's section, or the title of the feed. Default: the package or file of NEW.", HelpName = "TEXT" };
        Option<Uri?> feed = new("--feed") { Description = "The address of the feed, which is its id too. Default: an id made of the package, or of what is compared.", HelpName = "URI", CustomParser = ParseFeed };
        Option<DateOnly?> updated = new("--updated") { Description = "The day of the changes, for the feed. Default: the days of the data (coded, reviewed, retracted).", HelpName = "YYYY-MM-DD", CustomParser = ParseDay };
        Command command = new("diff", "Lists what differs between two datasets, and says which part of a semantic version has to move.") { old, @new, format, output, title, feed, updated };
        command.Validators.Add(result => Validate(result, result.GetValue(format), output, title, feed, updated));
        CommandHelp.AddTo(command, terminal, Remarks);
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetValue(old)!,
            parsed.GetValue(@new)!,
            parsed.GetValue(format)!,
            new FeedOptions(parsed.GetValue(title), parsed.GetValue(feed), parsed.GetValue(updated)),
            parsed.GetValue(output)));
        return command;
    }

    private static void Validate(CommandResult result, string? format, Option output, Option title, Option feed, Option updated)
    {
        Refuse(output, format == Text, "--output is for json, markdown and atom: leave it out, or name the format with --format.");
        Refuse(title, format is not (Markdown or Atom), "--title is for markdown and atom: leave it out, or name the format with --format.");
        Refuse(feed, format != Atom, "--feed is for atom: leave it out, or say --format atom.");
        Refuse(updated, format != Atom, "--updated is for atom: leave it out, or say --format atom.");

        void Refuse(Option option, bool isWrong, string message)
        {
            if (isWrong && result.GetResult(option) is not null)
            {
                result.AddError(message);
            }
        }
    }

    private static Uri? ParseFeed(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is not "file" && Uri.IsWellFormedUriString(address.AbsoluteUri, UriKind.Absolute))
        {
            return address;
        }

        result.AddError($"'{text}' is not the address of a feed: write one such as https://example.org/changes.atom, or a tag: or urn: of your own.");
        return null;
    }

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        result.AddError($"'{text}' is not a day: write one such as 2001-05-09.");
        return null;
    }

    private static int Run(Terminal terminal, string old, string @new, string format, FeedOptions options, FileInfo? output)
    {
        DifferenceReport report = DifferenceReport.Of(Read(old), Read(@new));
        if (report is { Old.Package: { } before, New.Package: { } after } && !string.Equals(before.Id, after.Id, StringComparison.OrdinalIgnoreCase))
        {
            terminal.Error.WriteLine(VisibleText.Of($"These are two different packages, {before.Id} and {after.Id}."));
        }

        byte[]? document = format switch
        {
            Json => DifferenceJson.Of(report),
            Markdown => DifferenceMarkdown.Of(report, options),
            Atom => DifferenceFeed.Of(report, options),
            _ => null,
        };
        if (document is null)
        {
            DifferenceView.Write(terminal, report);
        }
        else
        {
            OutputDocument.Write(terminal, document, output);
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
