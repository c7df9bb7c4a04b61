using System.CommandLine;
using FactsDataset.Cli.Edits;
using FactsDataset.Cli.Formatting;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts format</c>: puts fact files into their canonical form.</summary>
internal static class FormatCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<FileInfo[]> files = new("FILE") { Description = "The files; all of the folder where none is named.", Arity = ArgumentArity.ZeroOrMore };
        Option<bool> check = new("--check") { Description = "Change nothing; fail where a file is not in its canonical form." };
        Option<DirectoryInfo?> facts = CuratorOptions.Facts();
        Option<string[]> uses = CuratorOptions.Uses();
        Command command = new("format", "Puts fact files into their canonical form; comments stay, and nothing else changes.") { files, check, facts, uses };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(files) ?? [], parsed.GetValue(check), parsed.GetValue(facts), parsed.GetValue(uses)));
        return command;
    }

    private static int Run(Terminal terminal, FileInfo[] files, bool isCheck, DirectoryInfo? facts, string[]? uses)
    {
        FactFolder folder = FactFolder.Find(facts, uses);
        IReadOnlyList<FactText> texts = folder.Read();
        DatasetSchema schema = folder.RequireSchema(texts);
        List<FactText> chosen = Choose(files, texts, folder);
        List<FactDiagnostic> mistakes = chosen.SelectMany(static text => FactFileParser.Parse(text.Path, text.Text).Diagnostics).ToList();
        if (mistakes.Count > 0)
        {
            throw new CommandException("A file that cannot be read whole has no canonical form: fix it first; no file is changed.", mistakes);
        }

        FileEdits edits = new();
        foreach (FactText text in chosen)
        {
            string formatted = FactFileFormatter.Format(text.Path, text.Text, schema);
            if (formatted != text.Text)
            {
                edits.Add(text.Path, text.Text, new TextEdit(0, text.Text.Length, formatted));
                terminal.WriteRecord(isCheck ? $"{text.Path}({FirstDifference(text.Text, formatted)}): not in its canonical form" : text.Path);
            }
        }

        if (!isCheck)
        {
            edits.Write();
        }

        string outcome = (edits.Paths.Count, isCheck) switch
        {
            (0, _) => "all in their canonical form",
            (var count, true) => $"{count} not in their canonical form: run 'facts format'",
            (var count, false) => $"{count} changed",
        };
        terminal.WriteRecord($"{Plural.Of(chosen.Count, "file", "files")}, {outcome}");
        return isCheck && edits.Paths.Count > 0 ? ExitCodes.Failure : ExitCodes.Success;
    }

    private static List<FactText> Choose(FileInfo[] files, IReadOnlyList<FactText> texts, FactFolder folder)
    {
        List<FactText> all = texts.Where(static text => !text.IsSchema).ToList();
        if (files.Length == 0)
        {
            return all;
        }

        return files
            .Select(file => all.Find(text => Path.GetFullPath(text.Path) == file.FullName)
                ?? throw new CommandException($"'{file}' is no fact file of the folder '{folder.Path}': name files of that folder other than schema.yaml, or its folder with --facts."))
            .Distinct()
            .ToList();
    }

    /// <summary>The one-based number of the first line that differs.</summary>
    private static int FirstDifference(string text, string formatted)
    {
        int same = text.AsSpan().CommonPrefixLength(formatted);
        return text.AsSpan(0, same).Count('\n') + 1;
    }
}
