using FactsDataset.Cli.Edits;
using FactsDataset.Cli.Formatting;
using FactsDataset.Compiler.Schema;
using EdtfDate = FactsDataset.Compiler.Shared.EdtfDate;

namespace FactsDataset.Cli.Curating;

/// <summary>Which file a new entry goes to, and where in it.</summary>
internal static class EntryPlacement
{
    /// <summary>Adds an entry to a file of its kind: by its date or its id where the kind says so, otherwise behind the last.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="id">The entry's id.</param>
    /// <param name="entry">The entry's lines.</param>
    /// <param name="date">Its date; null where it has none.</param>
    /// <param name="file">The file that was asked for; null for the last of the kind, or a new one.</param>
    /// <param name="edits">Takes the edit.</param>
    /// <returns>Where the entry stands then, as messages show it.</returns>
    public static string Add(EditableFolder folder, Kind kind, string id, string entry, EdtfDate? date, FileInfo? file, FileEdits edits) =>
        AddAll(folder, kind, [(id, entry, date?.EarliestStart ?? date?.LatestEnd)], file, edits);

    /// <summary>Adds entries to a file of their kind: each by its date or its id where the kind says so, otherwise behind the last.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="entries">The id, the lines and the day of each, in the order that they are to have among one another.</param>
    /// <param name="file">The file that was asked for; null for the last of the kind, or a new one.</param>
    /// <param name="edits">Takes the edits.</param>
    /// <returns>Where the last of them stands then, as messages show it.</returns>
    public static string AddAll(EditableFolder folder, Kind kind, IReadOnlyList<(string Id, string Lines, int? Date)> entries, FileInfo? file, FileEdits edits)
    {
        List<EditableFile> files = folder.Files.Where(candidate => candidate.Bound.Data.Kind == kind.Name).ToList();
        EditableFile? chosen = file is null ? files.LastOrDefault() : folder.Files.FirstOrDefault(candidate => Path.GetFullPath(candidate.Text.Path) == file.FullName);
        if (chosen is null)
        {
            string path = file?.ToString() ?? Path.Combine(folder.Folder.Path, NameOf(kind.Collection) + ".yaml");
            if (File.Exists(path))
            {
                throw new CommandException($"'{path}' is no fact file of the folder '{folder.Folder.Path}': name one with --in.");
            }

            edits.Add(path, string.Empty, new TextEdit(0, 0, $"kind: {kind.Name}\nentries:\n{string.Concat(entries.Select(static entry => entry.Lines))}"));
            return path + "(3)";
        }

        if (chosen.Bound.Data.Kind != kind.Name || IsUnsure(chosen))
        {
            throw new CommandException(
                IsUnsure(chosen)
                    ? $"'{chosen.Text.Path}' has mistakes in its form, so nothing is put into it: 'facts check' shows them."
                    : $"'{chosen.Text.Path}' holds entries of the kind '{chosen.Bound.Data.Kind}', and not of '{kind.Name}'.");
        }

        string text = chosen.Text.Text;
        string place = chosen.Text.Path;
        int line = 0;
        bool isLedOff = false;
        foreach ((string id, string lines, int? date) in entries)
        {
            int offset = OffsetIn(chosen, kind, id, date);
            string lead = offset > 0 && text[offset - 1] != '\n' && !isLedOff ? "\n" : string.Empty;
            isLedOff |= lead.Length > 0;
            edits.Add(place, text, TextEdit.Insert(offset, lead + lines));
            line = text.AsSpan(0, offset).Count('\n') + 1 + lead.Length;
        }

        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place}({line})");
    }

    /// <summary>The name of a collection as file names are written: <c>arms-claims</c>.</summary>
    public static string NameOf(string collection) => string.Concat(
        collection.Select(static (letter, i) => char.IsUpper(letter) && i > 0 ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));

    /// <summary>Whether it cannot be told where each entry ends.</summary>
    private static bool IsUnsure(EditableFile file) => file.Syntax.IsMalformed || file.Syntax.Entries.Any(static entry => entry.Body is null);

    private static int OffsetIn(EditableFile file, Kind kind, string id, int? day)
    {
        string text = file.Text.Text;
        int at = file.Syntax.Entries.Count == 0 ? text.Length : EntryLines.StartOfEntries(text, file.Syntax) ?? text.Length;
        for (int i = 0; i < file.Syntax.Entries.Count; i++)
        {
            bool isLater = kind.Sequence switch
            {
                EntrySequence.ByDate => day is not null && (FactFileFormatter.DateOf(file.Bound.Data.Entries[i], kind) ?? int.MaxValue) > day,
                EntrySequence.ById => string.CompareOrdinal(file.Syntax.Entries[i].Id.Text, id) > 0,
                _ => false,
            };
            if (isLater)
            {
                return at;
            }

            at = EntryLines.EndOfTail(text, EntryLines.EndOf(text, file.Syntax.Entries[i]));
        }

        return at;
    }
}
