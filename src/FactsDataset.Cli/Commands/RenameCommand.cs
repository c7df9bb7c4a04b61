using System.CommandLine;
using FactsDataset.Cli.Coverage;
using FactsDataset.Cli.Curating;
using FactsDataset.Cli.Edits;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts rename</c>: gives an entry another id, everywhere.</summary>
internal static class RenameCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> old = new("OLD") { Description = "The id that the entry has." };
        Argument<string> name = new("NEW") { Description = "The id that it gets." };
        Option<DirectoryInfo?> facts = CuratorOptions.Facts();
        Option<string[]> uses = CuratorOptions.Uses();
        Command command = new("rename", "Gives an entry another id, in every reference too; the old one stays as a former id. Of an entry of another dataset, 'DATASET:OLD', only references change.") { old, name, facts, uses };
        command.SetAction(parsed => Run(terminal, EditableFolder.Read(parsed.GetValue(facts), parsed.GetValue(uses)), parsed.GetValue(old)!, parsed.GetValue(name)!));
        return command;
    }

    private static int Run(Terminal terminal, EditableFolder folder, string old, string name) =>
        old.Contains(UsedDataset.PrefixEnd, StringComparison.Ordinal) ? FollowRename(terminal, folder, old, name) : RenameOwn(terminal, folder, old, name);

    /// <summary>Lets every reference to an entry of another dataset name it by another id, such as the one that it has there now.</summary>
    private static int FollowRename(Terminal terminal, EditableFolder folder, string old, string name)
    {
        int end = old.IndexOf(UsedDataset.PrefixEnd, StringComparison.Ordinal);
        string prefix = old[..(end + 1)];
        UsedDataset dataset = folder.Schema.Uses.FirstOrDefault(used => used.Prefix == old[..end]) ?? throw new CommandException(
            $"The schema uses no dataset '{old[..end]}': {Choices.Suggest(old[..end], folder.Schema.Uses.Select(static used => used.Prefix))}");
        string id = name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name;
        if (!dataset.Kinds.Any(kind => kind.Ids.Contains(id)))
        {
            string? question = NameSuggestions.Ask(id, dataset.Kinds.SelectMany(static kind => kind.Ids.Ids));
            throw new CommandException($"{dataset.Namespace} has no entry '{id}'.{(question is null ? string.Empty : " " + question)}");
        }

        FileEdits edits = new();
        int references = 0;
        foreach (EditableFile file in folder.Files)
        {
            LinkedFile? linked = folder.Compilation.Dataset?.Files.FirstOrDefault(each => each.Data.Path == file.Text.Path);
            foreach (ReferenceValue reference in file.Bound.Data.References.Where(reference => linked is not null && Means(reference, linked.TargetOf(reference))))
            {
                Replace(edits, file, file.RangeOf(reference.Slot), reference.Id == old ? prefix + id : id);
                references++;
            }
        }

        edits.Write();
        terminal.WriteRecord($"{Plural.Of(references, "reference", "references")} to '{old}' in {Plural.Of(edits.Paths.Count, "file", "files")} are to '{prefix + id}' now");
        return ExitCodes.Success;

        bool Means(ReferenceValue reference, LinkTarget target) =>
            target.Foreign is { } foreign && dataset.Kinds.Any(kind => kind.Kind.Name == foreign.Kind) && (reference.Id == old || prefix + reference.Id == old);
    }

    private static int RenameOwn(Terminal terminal, EditableFolder folder, string old, string name)
    {
        EditableEntry entry = folder.Require(old);
        if (entry.Bound.Id != old)
        {
            throw new CommandException($"'{old}' is a former id: the entry is '{entry.Bound.Id}' now.");
        }

        folder.RequireFree(name);
        FileEdits edits = new();
        Replace(edits, entry.File, entry.Syntax.Id.Range, name);
        int references = 0;
        foreach (EditableFile file in folder.Files)
        {
            foreach (ReferenceValue reference in file.Bound.Data.References.Where(reference => reference.Id == old))
            {
                Replace(edits, file, file.RangeOf(reference.Slot), name);
                references++;
            }
        }

        edits.Add(entry.File.Text.Path, entry.File.Text.Text, FormerIdEdit.Of(entry, old));
        RenameLeftOut(edits, folder.Folder.Path, old, name);
        edits.Write();
        terminal.WriteRecord($"'{old}' is '{name}' now, with {Plural.Of(references, "reference", "references")} in {Plural.Of(edits.Paths.Count, "file", "files")}");
        return ExitCodes.Success;
    }

    /// <summary>Renames a source in the list of what is left out.</summary>
    private static void RenameLeftOut(FileEdits edits, string folder, string old, string name)
    {
        string path = Path.Combine(folder, LeftOutList.FileName);
        string text = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        foreach (TextEdit edit in LeftOutRename.Of(text, old, name))
        {
            edits.Add(path, text, edit);
        }
    }

    private static void Replace(FileEdits edits, EditableFile file, TextRange range, string id) =>
        edits.Add(file.Text.Path, file.Text.Text, new TextEdit(range.Start, range.End, id));
}
