using System.CommandLine;
using FactsDataset.Cli.Datasets;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Reading;
using FactsDataset.Reading.Compiled;
using FactsDataset.Reading.Files;

namespace FactsDataset.Cli.Inputs;

/// <summary>The options by which a reading command is told which dataset to read. Each command needs its own instances.</summary>
internal sealed class DatasetOptions
{
    private readonly Option<DirectoryInfo?> _facts = new("--facts")
    {
        Description = "The folder of fact files to read. Default: the nearest folder 'facts' with a schema.yaml, from here upwards, or else the dataset of this tool.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _dataset = new("--dataset")
    {
        Description = "The package (.nupkg) or assembly (.dll) of the dataset to read.",
        HelpName = "FILE",
    };

    private readonly Option<string[]> _uses = CuratorOptions.Uses();

    /// <summary>Adds the options to a command.</summary>
    public static DatasetOptions AddTo(Command command)
    {
        DatasetOptions options = new();
        options._dataset.Validators.Add(static result => DatasetFile.Validate(result, DatasetFile.CompiledExtensions));
        command.Add(options._facts);
        command.Add(options._dataset);
        command.Add(options._uses);
        command.Validators.Add(result =>
        {
            if (result.GetResult(options._facts) is not null && result.GetResult(options._dataset) is not null)
            {
                result.AddError("'--facts' and '--dataset' each name a dataset: keep one of them.");
            }
        });
        return options;
    }

    /// <summary>The file that <c>--dataset</c> names; null where it is not given.</summary>
    public string? FileOf(ParseResult parsed) => parsed.GetValue(_dataset);

    /// <summary>The folder that <c>--facts</c> names; null where it is not given.</summary>
    public DirectoryInfo? FactsOf(ParseResult parsed) => parsed.GetValue(_facts);

    /// <summary>What <c>--uses</c> names.</summary>
    public string[]? UsesOf(ParseResult parsed) => parsed.GetValue(_uses);

    /// <summary>Reads the dataset that the options name, and says on a terminal which.</summary>
    /// <param name="parsed">The options.</param>
    /// <param name="terminal">The terminal.</param>
    /// <param name="isForMachines">Whether what follows is read by programs, so that nothing else may stand there.</param>
    /// <exception cref="CommandException">There is none, or it cannot be read.</exception>
    public OpenDataset Open(ParseResult parsed, Terminal terminal, bool isForMachines = false)
    {
        (OpenDataset dataset, string name) = FileOf(parsed) is { } file ? OpenFile(file, parsed.GetValue(_uses) ?? [], terminal) : Open(parsed.GetValue(_facts), parsed.GetValue(_uses), terminal);
        if (!isForMachines)
        {
            terminal.Announce(name);
        }

        return dataset;
    }

    /// <summary>Reads the nearest folder of fact files, or else the dataset that travels with the tool, and says on a terminal which.</summary>
    public static OpenDataset OpenNearest(Terminal terminal)
    {
        (OpenDataset dataset, string name) = Open(null, null, terminal);
        terminal.Announce(name);
        return dataset;
    }

    private static (OpenDataset Dataset, string Name) OpenFile(string file, IReadOnlyList<string> uses, Terminal terminal)
    {
        DatasetView view = LongWork.Run(terminal, $"Reading {file}", () => DatasetFile.Open(file, uses));
        return (new OpenDataset(view, null, 0), $"The dataset of {file}");
    }

    private static (OpenDataset Dataset, string Name) Open(DirectoryInfo? facts, string[]? uses, Terminal terminal)
    {
        if (facts is null && FactFolder.FindNearest() is null)
        {
            return (new OpenDataset(CompiledDataset.Read(typeof(Facts).Assembly), null, 0), "The dataset of this tool; no folder 'facts' is here or above");
        }

        FactFolder folder = FactFolder.Find(facts, uses);
        IReadOnlyList<FactText> texts = folder.Read();
        FactCompilation compilation = LongWork.Run(
            terminal, $"Reading {folder.Path}", () => folder.Compile(texts, CorpusFolder.None));
        List<FactDiagnostic> errors = [.. compilation.Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error)];
        if (FactFileDataset.Of(compilation, folder.UsesOf(texts)) is not { } view)
        {
            throw new CommandException(
                $"The schema of '{folder.Path}' has mistakes, so that nothing can be read: run 'facts check --facts {folder.Path}'. The first: {errors[0].Message}");
        }

        if (errors.Count > 0)
        {
            int hidden = compilation.Files.Sum(static file => file.Data.Entries.Count) - view.Kinds.Sum(static kind => kind.Entries.Count + kind.Retracted.Count);
            terminal.Fail(
                $"{Plural.Of(errors.Count, "mistake", "mistakes")} in '{folder.Path}', {Plural.Of(hidden, "entry", "entries")} left out: run 'facts check --facts {folder.Path}'.");
        }

        return (new OpenDataset(view, folder, errors.Count), $"The fact files in {folder.Path}");
    }
}
