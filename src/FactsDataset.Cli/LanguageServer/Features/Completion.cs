using System.Globalization;
using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Cli.LanguageServer.Workspaces;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>The entries that a reference may name, by any spelling of what was typed. Keys are left to the editor's schemas.</summary>
internal static class Completion
{
    private const int Most = 200;

    // Up to so many, those come first to which most refer.
    private const int MostCounted = 500;

    public static CompletionList? At(FactSnapshot snapshot, string path, Position position)
    {
        if (snapshot.Sound.Schema is not { } schema || snapshot.Document(path) is not { } document)
        {
            return null;
        }

        int offset = document.OffsetOf(position);
        KeyPath keys = KeyPathReader.At(document.Text, offset);
        if (!keys.IsValue || keys.Keys is not ["entries", _, ..] || FieldLookup.Find(schema, KindOf(document.Text), keys.Keys.Skip(2)) is not { Shape: FieldShape.Reference } field)
        {
            return null;
        }

        int start = keys.Start < offset && document.Text[keys.Start] is '"' or '\'' ? keys.Start + 1 : keys.Start;
        string typed = document.Text[Math.Min(start, offset)..offset];
        string folded = NameFolding.Fold(typed);
        List<BoundEntry> found =
        [
            .. snapshot.Sound.Files
                .Where(file => schema.Accepts(field.TypeName, file.Data.Kind))
                .SelectMany(static file => file.Data.Entries, static (file, entry) => (File: file, Entry: entry))
                .Where(each => typed.Length == 0 || EntryNames.Match(each.Entry, snapshot.KindOf(each.File.Data), typed, folded))
                .Select(static each => each.Entry),
        ];
        return new CompletionList(
            IsIncomplete: true,
            [
                .. found
                    .OrderBy(entry => !entry.Id.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                    .ThenByDescending(entry => found.Count <= MostCounted ? snapshot.Ids.CountReferences(entry.Id) : 0)
                    .ThenBy(static entry => entry.Id, StringComparer.Ordinal)
                    .Take(Most)
                    .Select((entry, rank) => new CompletionItem(
                        entry.Id,
                        entry.Label,
                        rank.ToString("D4", CultureInfo.InvariantCulture),
                        typed.Length > 0 ? typed : entry.Id,
                        new TextEdit(document.RangeOf(start, EndOfId(document.Text, offset)), entry.Id))),
                .. ForeignIds.Completing(schema, field.TypeName, typed, snapshot.Ids.IsTaken)
                    .Take(Most)
                    .Select((entry, rank) => new CompletionItem(
                        entry.Written,
                        entry.Label,
                        (Most + rank).ToString("D4", CultureInfo.InvariantCulture),
                        typed.Length > 0 ? typed : entry.Written,
                        new TextEdit(document.RangeOf(start, EndOfId(document.Text, offset)), entry.Written))),
            ]);
    }

    private static int EndOfId(string text, int offset)
    {
        while (offset < text.Length && (Slugs.IsSlug(text[offset].ToString()) || text[offset] is '-' or ':' or '.'))
        {
            offset++;
        }

        return offset;
    }

    // The kind stands before the entries; the file itself may be broken where somebody types.
    private static string KindOf(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            if (line.StartsWith("kind:", StringComparison.Ordinal))
            {
                return line["kind:".Length..].Split('#')[0].Trim().Trim('"', '\'');
            }
        }

        return string.Empty;
    }
}
