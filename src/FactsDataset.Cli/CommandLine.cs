using System.CommandLine;
using System.CommandLine.Invocation;
using FactsDataset.Cli.Commands;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli;

/// <summary>The commands of the tool, and how their failures become messages and exit codes.</summary>
internal static class CommandLine
{
    /// <summary>How long a command that was asked to stop is waited for.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>Runs what the arguments ask for and returns the exit code; not much later than when it is asked to stop.</summary>
    public static int Run(string[] arguments, Terminal terminal, CancellationToken stop)
    {
        Task<int> command = Task.Run(() => Run(arguments, terminal), CancellationToken.None);
        try
        {
            command.Wait(stop);
        }
        catch (OperationCanceledException)
        {
            _ = command.Wait((int)Grace.TotalMilliseconds, CancellationToken.None);
            return ExitCodes.Stopped;
        }

        return command.Result;
    }

    /// <summary>Runs what the arguments ask for and returns the exit code.</summary>
    public static int Run(string[] arguments, Terminal terminal)
    {
        try
        {
            return RunOrSayWhy(arguments, terminal);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed as well: the exit code is all that is left to say.
            return ExitCodes.Failure;
        }
    }

    private static int RunOrSayWhy(string[] arguments, Terminal terminal)
    {
        RootCommand root = Create(terminal);
        // A text to cite may start with @, which is no name of a file.
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            return ReportUsage(parsed, terminal);
        }

        try
        {
            int exitCode = parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
            terminal.Out.Flush();
            return exitCode;
        }
        catch (OperationCanceledException) when (terminal.Stop.IsCancellationRequested)
        {
            return ExitCodes.Stopped;
        }
        catch (CommandException failure)
        {
            DiagnosticLines.Write(terminal, failure.Diagnostics);
            terminal.Out.Flush();
            terminal.Fail(failure.Message);
        }
        catch (InvalidDataException failure)
        {
            // A compiled dataset is decoded when it is asked for, so this may come late.
            terminal.Fail($"The dataset cannot be read: {failure.Message}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Commands tell of the files they read themselves, so this is the output. It is denied where it is closed.
            terminal.Fail("The output cannot be written: " + failure.Message);
        }

        return ExitCodes.Failure;
    }

    private static RootCommand Create(Terminal terminal)
    {
        RootCommand root = new("Sourced facts in a terminal: reads any dataset, compiled or as fact files, and checks folders of fact files. Without a command it prints the timeline.")
        {
            TimelineCommand.Create(terminal),
            ShowCommand.Create(terminal),
            ListCommand.Create(terminal),
            FindCommand.Create(terminal),
            DossierCommand.CreatePerson(terminal),
            DossierCommand.CreateEntity(terminal),
            StatsCommand.Create(terminal),
            ContradictionsCommand.Create(terminal),
            SiteCommand.Create(terminal),
            ExportCommand.Create(terminal),
            DiffCommand.Create(terminal),
            ImportCommand.Create(terminal),
            CheckCommand.Create(terminal),
            FormatCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            AddCommand.Create(terminal),
            RenameCommand.Create(terminal),
            RetractCommand.Create(terminal),
            CiteCommand.Create(terminal),
            CoverageCommand.Create(terminal),
            VerifyCommand.Create(terminal),
            LanguageServerCommand.Create(terminal),
        };
        CommandHelp.Fit(root, terminal);
        root.SetAction(_ => TimelineCommand.RunWhole(terminal));
        return root;
    }

    private static int ReportUsage(ParseResult parsed, Terminal terminal)
    {
        Command command = parsed.CommandResult.Command;
        foreach (string message in parsed.Errors.Select(static error => error.Message).Distinct(StringComparer.Ordinal))
        {
            terminal.Fail(OnOneLine(message));
        }

        List<string> known =
        [
            .. command.Subcommands.Select(static subcommand => subcommand.Name),
            .. command.Options.Select(static option => option.Name),
        ];
        foreach (string token in parsed.UnmatchedTokens)
        {
            if (Spelling.Nearest(token, known) is { } nearest)
            {
                terminal.Error.WriteLine($"Did you mean '{nearest}'?");
            }
        }

        string path = command is RootCommand ? "facts" : "facts " + command.Name;
        terminal.Error.WriteLine($"Run '{path} --help' to see what it takes.");
        return ExitCodes.Usage;
    }

    // The parser lists the values that an option takes below each other.
    private static string OnOneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
