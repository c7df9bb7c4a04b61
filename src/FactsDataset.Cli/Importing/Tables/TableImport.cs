using FactsDataset.Cli.Curating;
using FactsDataset.Cli.Edits;
using FactsDataset.Cli.Formatting;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Cli.Importing.Tables;

/// <summary>Adds the rows of a table to a folder of fact files: all of them, or none where one has a mistake.</summary>
internal static class TableImport
{
    /// <summary>Reads a table, checks what becomes of it as a build does, and writes.</summary>
    /// <param name="terminal">Takes what is wrong, a line each.</param>
    /// <param name="path">The table.</param>
    /// <param name="mapping">How its rows become entries.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="target">The fact file that was asked for; null for the last of the kind, or a new one.</param>
    /// <returns>How many entries were added, and to which file; null where a row has a mistake.</returns>
    public static (int Count, string Path)? Run(Terminal terminal, string path, FileInfo mapping, EditableFolder folder, FileInfo? target)
    {
        MappingReader reader = MappingReader.Read(mapping);
        CsvTable table = CsvTable.Read(path, reader.Delimiter);
        TableMapping how = reader.For(table, folder.Schema);
        RowReader rows = new(how, table, folder);
        List<TableEntry> entries = [.. table.Records.Select(rows.Read).OfType<TableEntry>()];
        if (rows.Faults.Count > 0)
        {
            return Refuse(terminal, table, rows.Faults);
        }

        if (entries.Count == 0)
        {
            throw new CommandException($"'{path}' has no row below its header, so nothing is added.");
        }

        TableText text = new(folder.Schema, how.Kind, entries);
        FactCompilation compilation = folder.Folder.Compile([.. folder.Texts, new FactText(path, text.Text)], CorpusFolder.None);
        List<RowFault> faults = [.. compilation.Diagnostics.Where(found => found.Location.Path == path).Select(found => FaultOf(found, text))];

        // Mistakes that were there before are nothing of the table's.
        HashSet<FactDiagnostic> before = [.. folder.Compilation.Diagnostics];
        List<FactDiagnostic> elsewhere = [.. compilation.Diagnostics.Where(found => IsError(found) && found.Location.Path != path && !before.Contains(found))];
        if (elsewhere.Count > 0 || faults.Exists(static fault => !fault.IsWarning))
        {
            DiagnosticLines.Write(terminal, elsewhere);
            return Refuse(terminal, table, faults);
        }

        FileEdits edits = Place(folder, how.Kind, path, text, target);
        edits.Write();
        RowFaults.Write(terminal, table, faults);
        return (entries.Count, edits.Paths.Single());
    }

    private static bool IsError(FactDiagnostic found) => found.Rule.Severity == RuleSeverity.Error;

    private static (int Count, string Path)? Refuse(Terminal terminal, CsvTable table, IReadOnlyList<RowFault> faults)
    {
        RowFaults.Write(terminal, table, faults);
        return null;
    }

    private static RowFault FaultOf(FactDiagnostic found, TableText text)
    {
        (int row, int? column) = text.Locate(found.Location.Range);
        return new RowFault(row, column, found.Message) { Rule = found.Rule.Id, IsWarning = !IsError(found) };
    }

    /// <summary>Each entry at its place, in canonical form.</summary>
    private static FileEdits Place(EditableFolder folder, Kind kind, string path, TableText text, FileInfo? target)
    {
        string canonical = FactFileFormatter.Format(path, text.Text, folder.Schema);
        FactFileSyntax syntax = FactFileParser.Parse(path, canonical);
        BoundFile bound = FileBinder.Bind(syntax, path, folder.Schema);
        List<(string Id, string Lines, int? Date)> entries = [.. syntax.Entries.Select((entry, i) => (
            entry.Id.Text,
            canonical[EntryLines.StartOfLine(canonical, entry.Id.Range.Start)..EntryLines.EndOf(canonical, entry)],
            FactFileFormatter.DateOf(bound.Data.Entries[i], kind)))];
        FileEdits edits = new();
        EntryPlacement.AddAll(folder, kind, entries, target, edits);
        string changed = edits.Paths.Single();
        FactCompilation result = folder.Folder.Compile(
            [.. folder.Texts.Where(known => known.Path != changed), new FactText(changed, edits.TextOf(changed))], CorpusFolder.None);
        return result.Diagnostics.Count(IsError) > folder.Compilation.Diagnostics.Count(IsError)
            ? throw new CommandException($"'{changed}' would have mistakes with these entries, so nothing is added.", [.. result.Diagnostics.Where(IsError)])
            : edits;
    }
}
