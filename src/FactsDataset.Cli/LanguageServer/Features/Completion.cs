using System.Globalization;
using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Cli.LanguageServer.Workspaces;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Reading;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>The entries that a reference may name, by any spelling of what was typed. Keys are left to the editor's schemas.</summary>
internal static class Completion
{
    private const int Most = 200;

    public static CompletionList? At(FactSnapshot snapshot, string path, Position position)
    {
        if (snapshot is not { Sound.Schema: { } schema, Dataset: { } dataset } || snapshot.Document(path) is not { } document)
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
        List<EntryView> found =
        [
            .. schema.TargetsOf(field.TypeName)
                .SelectMany(kind => dataset.FindKind(kind)?.Entries ?? [])
                .Where(entry => typed.Length == 0 || Symbols.Matches(entry, typed, folded)),
        ];
        return new CompletionList(
            IsIncomplete: true,
            [
                .. found
                    .OrderBy(entry => !entry.Id.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                    .ThenByDescending(static entry => entry.ReferencedBy.Count)
                    .ThenBy(static entry => entry.Id, StringComparer.Ordinal)
                    .Take(Most)
                    .Select((entry, rank) => new CompletionItem(
                        entry.Id,
                        entry.Label(),
                        rank.ToString("D4", CultureInfo.InvariantCulture),
                        typed.Length > 0 ? typed : entry.Id,
                        new TextEdit(document.RangeOf(start, EndOfId(document.Text, offset)), entry.Id))),
            ]);
    }

    private static int EndOfId(string text, int offset)
    {
        while (offset < text.Length && (Slugs.IsSlug(text[offset].ToString()) || text[offset] == '-'))
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
