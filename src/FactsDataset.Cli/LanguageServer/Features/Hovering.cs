using System.Globalization;
using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Cli.LanguageServer.Workspaces;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>What stands at a place: an entry, a field, the words that evidence cites.</summary>
internal static class Hovering
{
    private const int MostSpellings = 8;

    /// <summary>What to show; null where there is nothing to say.</summary>
    public static Hover? At(FactSnapshot snapshot, string path, Position position)
    {
        if (snapshot.Document(path) is not { } document)
        {
            return null;
        }

        int offset = document.OffsetOf(position);
        if (snapshot.Ids.At(path, offset) is { } place)
        {
            string? text = snapshot.Ids.Find(place.Id) is { } found ? Describe(snapshot, found.Entry, found.Place, place.Id) : ForeignIds.Describe(snapshot.Sound.Schema, place.Id);
            return text is null ? null : new Hover(new MarkupContent(text), document.RangeOf(place.Range));
        }

        return FieldAt(snapshot, path, document, offset) ?? WordsAt(snapshot, path, document, offset);
    }

    private static string Describe(FactSnapshot snapshot, BoundEntry entry, IdPlace declared, string writtenId)
    {
        Kind? kind = snapshot.Sound.Files.Where(file => file.Data.Path == declared.Path).Select(file => snapshot.KindOf(file.Data)).FirstOrDefault();
        List<string> lines = [$"**{MarkdownText.Of(entry.Label)}**", $"{MarkdownText.Of(kind?.Name ?? "entry")} `{entry.Id}`"];
        if (writtenId != entry.Id)
        {
            lines.Add($"`{writtenId}` is a former id of it.");
        }

        if (entry.Values.Date(kind?.EventDate ?? kind?.TenureField(TenurePart.Period)) is { } date)
        {
            lines.Add($"Date: {MarkdownText.Of(date.ToString())}");
        }

        string[] spellings = [.. EntryNames.Of(entry, kind).Skip(1).Take(MostSpellings)];
        if (spellings.Length > 0)
        {
            lines.Add("Also: " + string.Join(", ", spellings.Select(MarkdownText.Of)));
        }

        int count = snapshot.Ids.CountReferences(entry.Id);
        lines.Add(count == 0 ? "Nothing refers to it." : $"{Plural.Of(count, "reference", "references")} to it.");
        return string.Join("\n\n", lines);
    }

    private static Hover? FieldAt(FactSnapshot snapshot, string path, DocumentText document, int offset)
    {
        if (snapshot.Sound.Schema is not { } schema)
        {
            return null;
        }

        FactFileSyntax file = FactFileParser.Parse(path, document.Text);
        foreach (EntrySyntax entry in file.Entries)
        {
            if (entry.Body is { } body && body.Range.Start <= offset && offset <= body.Range.End)
            {
                List<PairSyntax> pairs = [];
                return FindKey(body, offset, pairs) && FieldLookup.Find(schema, file.Kind?.Text ?? string.Empty, pairs.Select(static pair => pair.Key.Text)) is { } field
                    ? new Hover(new MarkupContent(Describe(schema, field)), document.RangeOf(pairs[^1].Key.Range))
                    : null;
            }
        }

        return null;
    }

    private static bool FindKey(SyntaxNode node, int offset, List<PairSyntax> pairs)
    {
        if (node.Range.Start > offset || offset > node.Range.End)
        {
            return false;
        }

        if (node is SequenceSyntax sequence)
        {
            return sequence.Items.Any(item => FindKey(item, offset, pairs));
        }

        foreach (PairSyntax pair in node is MappingSyntax mapping ? mapping.Pairs : default)
        {
            pairs.Add(pair);
            if ((pair.Key.Range.Start <= offset && offset <= pair.Key.Range.End) || FindKey(pair.Value, offset, pairs))
            {
                return true;
            }

            pairs.RemoveAt(pairs.Count - 1);
        }

        return false;
    }

    private static string Describe(DatasetSchema schema, Field field)
    {
        string type = field.Shape == FieldShape.Reference
            ? string.Join(" or ", schema.TargetsOf(field.TypeName).Select(DatasetSchema.DescribeKind))
            : field.TypeName.Length > 0 ? field.TypeName : field.Type.Name ?? field.Shape.ToString().ToLower(CultureInfo.InvariantCulture);
        string list = field.IsList ? "a list of " : string.Empty;
        string required = field.IsRequired ? ", required" : string.Empty;
        return $"**{MarkdownText.Of(field.Name)}**: {list}{MarkdownText.Of(type)}{required}\n\n{MarkdownText.Of(field.Summary)}";
    }

    private static Hover? WordsAt(FactSnapshot snapshot, string path, DocumentText document, int offset)
    {
        foreach (CitedSpan span in CitedSpans.Of(snapshot, path))
        {
            if (span.Place.Start <= offset && offset <= span.Place.End)
            {
                string words = span.Words is { } cited ? MarkdownText.Of(cited) : "The document has no such place.";
                return new Hover(new MarkupContent(span.IsTrue || span.Words is null ? words : words + "\n\nThe digest is of other words."), document.RangeOf(span.Place));
            }
        }

        return null;
    }
}
