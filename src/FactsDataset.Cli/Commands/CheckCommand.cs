using System.CommandLine;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts check</c>: every mistake that a build would report, without a build.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<DirectoryInfo?> facts = CuratorOptions.Facts();
        Option<string[]> uses = CuratorOptions.Uses();
        Option<DirectoryInfo?> corpus = CuratorOptions.Corpus();
        Command command = new("check", "Reports every mistake of a folder of fact files, as the build does.") { facts, uses, corpus };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(facts), parsed.GetValue(uses), parsed.GetValue(corpus)));
        return command;
    }

    private static int Run(Terminal terminal, DirectoryInfo? facts, string[]? uses, DirectoryInfo? corpus)
    {
        FactFolder folder = FactFolder.Find(facts, uses);
        IReadOnlyList<FactText> texts = folder.Read();
        CorpusReader documents = CorpusReader.Read(CorpusChoice.Find(corpus, folder));
        FactCompilation compilation = LongWork.Run(terminal, $"Checking {folder.Path}", () => folder.Compile(texts, documents.Folder));
        DiagnosticLines.Write(terminal, compilation.Diagnostics);
        foreach (string fault in documents.FaultsOf(compilation))
        {
            terminal.Fail(fault);
        }

        int files = texts.Count(static text => !text.IsSchema);
        int entries = compilation.Files.Sum(static file => file.Data.Entries.Count);
        int errors = compilation.Diagnostics.Count(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error);
        int warnings = compilation.Diagnostics.Count - errors;
        string outcome = (errors, warnings) switch
        {
            (0, 0) => "no mistakes",
            (0, _) => Plural.Of(warnings, "warning", "warnings"),
            (_, 0) => Plural.Of(errors, "error", "errors"),
            _ => Plural.Of(errors, "error", "errors") + ", " + Plural.Of(warnings, "warning", "warnings"),
        };
        terminal.WriteRecord(
            $"{Plural.Of(files, "file", "files")}, {Plural.Of(entries, "entry", "entries")}, {outcome}");
        return errors == 0 ? ExitCodes.Success : ExitCodes.Failure;
    }
}
