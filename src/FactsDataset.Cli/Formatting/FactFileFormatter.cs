using System.Text;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Syntax;
using EdtfDate = FactsDataset.Compiler.Shared.EdtfDate;

namespace FactsDataset.Cli.Formatting;

/// <summary>
/// Puts a fact file into its canonical form. What stands above the entries stays as it is; an entry whose form the writer
/// cannot keep whole, such as one with a comment inside brackets, stays as it is, too.
/// </summary>
internal static class FactFileFormatter
{
    private const int EntryIndent = EntryLines.Indent;

    /// <summary>The text of a file in its canonical form.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="text">Its text, in which the parser finds no mistake.</param>
    /// <param name="schema">The schema.</param>
    public static string Format(string path, string text, DatasetSchema schema)
    {
        text = text.ReplaceLineEndings("\n");
        FactFileSyntax file = FactFileParser.Parse(path, text);
        if (file.Kind is null || schema.FindKind(file.Kind.Text) is not { } kind || file.Entries.Count == 0 || EntryLines.StartOfEntries(text, file) is not { } start)
        {
            return text;
        }

        CommentList comments = new(text, file);
        BoundFile bound = FileBinder.Bind(file, path, schema);
        List<FormattedEntry> entries = [];
        int at = start;
        for (int i = 0; i < file.Entries.Count; i++)
        {
            EntrySyntax entry = file.Entries[i];
            int end = EntryLines.EndOf(text, entry);
            int tail = EntryLines.EndOfTail(text, end);
            string leading = LeadingOf(text[at..EntryLines.StartOfLine(text, entry.Id.Range.Start)]);
            string body = FormatEntry(text, entry, tail, kind, new FieldParts(schema, kind), comments) ?? Verbatim(text, entry, tail);
            entries.Add(new FormattedEntry(entry.Id.Text, leading, body, DateOf(bound.Data.Entries[i], kind)));
            at = tail;
        }

        entries = kind.Sequence switch
        {
            EntrySequence.ByDate => [.. entries.OrderBy(static entry => entry.Date is null).ThenBy(static entry => entry.Date ?? 0)],
            EntrySequence.ById => [.. entries.OrderBy(static entry => entry.Id, StringComparer.Ordinal)],
            _ => entries,
        };

        string result = text[..start] + string.Concat(entries.Select(static entry => entry.Leading + entry.Body)) + text[at..].TrimStart('\n');
        return result.TrimEnd('\n', ' ') + "\n";
    }

    /// <summary>Where the event begins, or ends where its beginning is open; or else the same of the day by which it was known.</summary>
    public static int? DateOf(BoundEntry entry, Kind kind)
    {
        EdtfDate? date = entry.Values.Date(kind.EventDate)
            ?? kind.Fields.Where(static field => field.IsKnownBy).Select(field => entry.Values.Date(field)).FirstOrDefault(static known => known is not null);
        return date?.EarliestStart ?? date?.LatestEnd;
    }

    private static string? FormatEntry(string text, EntrySyntax entry, int end, Kind kind, FieldParts parts, CommentList comments)
    {
        if (entry.Body is not { Pairs.Count: > 0 } body)
        {
            return null;
        }

        try
        {
            int from = text.IndexOf(':', entry.Id.Range.End) + 1;
            EntryWriter writer = new(text, comments, parts);
            string header = new string(' ', EntryIndent) + text[entry.Id.Range.Start..entry.Id.Range.End] + ":";
            if (text[comments.SkipTrivia(from)] == '{')
            {
                if (comments.IsAnyIn(from, end))
                {
                    return null;
                }

                writer.WriteExpanded(body, FieldOrder.Of(kind), parts.Find, EntryIndent + 2);
            }
            else
            {
                header += comments.TakeBehind(from) is { } comment ? "  " + comment : string.Empty;
                writer.WriteMapping(body, FieldOrder.Of(kind), parts.Find, EntryIndent + 2, from, isOpen: false);
            }

            writer.WriteComments(comments.TakeLines(body.Range.End, end), EntryIndent + 2);
            string written = header + "\n" + writer.Text;
            (int all, int taken) = comments.CountIn(entry.Id.Range.Start, end);
            return all == taken && SaysTheSame(entry, written) ? written : null;
        }
        catch (NotFormattableException)
        {
            return null;
        }
    }

    private static bool SaysTheSame(EntrySyntax entry, string written)
    {
        FactFileSyntax again = FactFileParser.Parse(string.Empty, "kind: any\nentries:\n" + written);
        return again.Diagnostics.Count == 0 && again.Entries.Count == 1 && again.Entries[0].Id.Text == entry.Id.Text
            && SameSyntax.Is(entry.Body, again.Entries[0].Body);
    }

    private static string Verbatim(string text, EntrySyntax entry, int end) => text[EntryLines.StartOfLine(text, entry.Id.Range.Start)..end].TrimEnd('\n', ' ') + "\n";

    /// <summary>Comments above an entry, and one empty line where any stood.</summary>
    private static string LeadingOf(string between)
    {
        StringBuilder leading = new();
        bool isGap = false;
        foreach (string line in between.Split('\n').SkipLast(1).Select(static line => line.Trim()))
        {
            if (line.Length > 0)
            {
                leading.Append(isGap ? "\n" : string.Empty).Append(' ', EntryIndent).Append(line).Append('\n');
            }

            isGap = line.Length == 0;
        }

        return leading.Append(isGap ? "\n" : string.Empty).ToString();
    }
}
