using System.Text.RegularExpressions;
using FactsDataset.Cli.Curating;
using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Cli.LanguageServer.Workspaces;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>Fixes for what the compiler found.</summary>
internal static partial class CodeActions
{
    /// <summary>The fixes of the mistakes that a range touches.</summary>
    public static IReadOnlyList<CodeAction> In(FactSnapshot snapshot, string path, DocumentRange range)
    {
        if (snapshot.Document(path) is not { } document)
        {
            return [];
        }

        int start = document.OffsetOf(range.Start);
        int end = document.OffsetOf(range.End);
        List<CodeAction> actions = [];
        foreach (FactDiagnostic diagnostic in snapshot.Compilation.Diagnostics)
        {
            TextRange place = diagnostic.Location.Range;
            if (diagnostic.Location.Path == path && place.Start <= end && start <= place.End)
            {
                ProtocolDiagnostic shown = Diagnostics.Convert(snapshot, diagnostic);
                actions.AddRange(Of(snapshot, document, diagnostic).Select((fix, i) =>
                    new CodeAction(fix.Title, [shown], Edits.Of(fix.Edits)) { IsPreferred = i == 0 && fix.IsSure }));
            }
        }

        return actions;
    }

    private static IEnumerable<Fix> Of(FactSnapshot snapshot, DocumentText document, FactDiagnostic diagnostic)
    {
        if (MeantName().Match(diagnostic.Message) is { Success: true } meant)
        {
            string name = meant.Groups["name"].Value;
            yield return Replace(document, diagnostic, $"Write '{name}'", Requote(document, diagnostic.Location.Range, name));
        }
        else if (diagnostic.Rule == Rules.InvalidDate && MeantDate().Match(diagnostic.Message) is { Success: true } date)
        {
            yield return Replace(document, diagnostic, $"Write {date.Groups["date"].Value}", Requote(document, diagnostic.Location.Range, date.Groups["date"].Value));
        }

        if (diagnostic.Rule == Rules.AmbiguousReference)
        {
            foreach (string meaning in Meanings().Matches(diagnostic.Message).Select(static match => match.Groups["id"].Value))
            {
                yield return Replace(document, diagnostic, $"Write '{meaning}'", Requote(document, diagnostic.Location.Range, meaning)) with { IsSure = false };
            }
        }

        if (diagnostic.Rule == Rules.UnknownReference)
        {
            foreach (Fix fix in CreateMissing(snapshot, document, diagnostic))
            {
                yield return fix;
            }
        }

        if (diagnostic.Rule == Rules.NotInPost && AddTenure(snapshot, diagnostic) is { } tenure)
        {
            yield return tenure;
        }

        if (diagnostic.Rule == Rules.DigestMismatch && CiteAgain(snapshot, document, diagnostic) is { } cited)
        {
            yield return cited;
        }

        if (diagnostic.Rule.Category == "Syntax" && diagnostic.Message.Contains("quote", StringComparison.Ordinal) && QuoteValue(document, diagnostic) is { } quoted)
        {
            yield return quoted;
        }
    }

    [GeneratedRegex("did you mean '(?<name>[^']+)'|it is now '[^']+'; write '(?<name>[^']+)'|it is now '(?<name>[^']+)'")]
    private static partial Regex MeantName();

    [GeneratedRegex("'(?<id>[^':]+:[^']+)'")]
    private static partial Regex Meanings();

    [GeneratedRegex(@"[wW]rite (?<date>\d{4}(-\d{2}){0,2})(?![\d-])")]
    private static partial Regex MeantDate();

    private static Fix Replace(DocumentText document, FactDiagnostic diagnostic, string title, string text) =>
        new(title, [(diagnostic.Location.Path, new TextEdit(document.RangeOf(diagnostic.Location.Range), text))], IsSure: true);

    // A value that stood between quotes stands between them again.
    private static string Requote(DocumentText document, TextRange range, string text) =>
        range.Length > 0 && document.Text[range.Start] is '"' or '\'' ? document.Text[range.Start] + text + document.Text[range.Start] : text;

    private static IEnumerable<Fix> CreateMissing(FactSnapshot snapshot, DocumentText document, FactDiagnostic diagnostic)
    {
        string id = diagnostic.Arguments[0];
        KeyPath keys = KeyPathReader.At(document.Text, diagnostic.Location.Range.End);
        BoundFile? file = snapshot.Sound.Files.FirstOrDefault(each => each.Data.Path == diagnostic.Location.Path);
        if (!Slugs.IsSlug(id) || snapshot.Sound.Schema is not { } schema || file is null
            || FieldLookup.Find(schema, file.Data.Kind, keys.Keys.Skip(2)) is not { Shape: FieldShape.Reference } field)
        {
            yield break;
        }

        foreach (string kind in schema.TargetsOf(field.TypeName))
        {
            if (Append(snapshot, schema, kind, id, []) is { } edit)
            {
                yield return new Fix($"Create the {kind} '{id}'", [edit], IsSure: false);
            }
        }
    }

    private static Fix? AddTenure(FactSnapshot snapshot, FactDiagnostic diagnostic)
    {
        if (snapshot.Sound.Schema is not { } schema
            || schema.Kinds.FirstOrDefault(static kind => kind.TenureField(TenurePart.Holder) is not null) is not { } kind)
        {
            return null;
        }

        (string holder, string post, string when) = (diagnostic.Arguments[0], diagnostic.Arguments[1], diagnostic.Arguments[2]);
        (Field, string)[] known =
        [
            (kind.TenureField(TenurePart.Holder)!, holder),
            (kind.TenureField(TenurePart.Post)!, post),
            (kind.TenureField(TenurePart.Period)!, when),
        ];
        string id = $"{holder}-{post}";
        for (int i = 2; snapshot.Ids.IsTaken(id); i++)
        {
            id = $"{holder}-{post}-{i}";
        }

        return Append(snapshot, schema, kind.Name, id, known) is { } edit
            ? new Fix($"Add a {kind.Name} of '{holder}' as '{post}' in {when}", [edit], IsSure: false)
            : null;
    }

    // Behind the last entry of the last file of that kind.
    private static (string Path, TextEdit Edit)? Append(
        FactSnapshot snapshot, DatasetSchema schema, string kindName, string id, IReadOnlyList<(Field Field, string Value)> known)
    {
        BoundFile? file = snapshot.Sound.Files.Where(each => each.Data.Kind == kindName && !each.Data.IsMalformed)
            .OrderBy(static each => each.Data.Path, StringComparer.Ordinal).LastOrDefault();
        if (file is null || schema.FindKind(kindName) is not { } kind || snapshot.Document(file.Data.Path) is not { } document)
        {
            return null;
        }

        int end = document.Text.Length;
        EntrySkeleton skeleton = new(schema, kind);
        foreach ((Field field, string value) in known)
        {
            skeleton.Set(field, value);
        }

        string text = skeleton.Write(id);
        return (file.Data.Path, new TextEdit(document.RangeOf(end, end), document.Text.EndsWith('\n') ? text : "\n" + text));
    }

    private static Fix? CiteAgain(FactSnapshot snapshot, DocumentText document, FactDiagnostic diagnostic)
    {
        TextRange place = diagnostic.Location.Range;
        CitedSpan? span = CitedSpans.Of(snapshot, diagnostic.Location.Path)
            .FirstOrDefault(each => !each.IsTrue && each.Words is not null && (each.Digest == place || each.Place == place));
        return span?.Words is { } words
            ? new Fix(
                "Cite again: take the digest of the words that stand there now",
                [(diagnostic.Location.Path, new TextEdit(document.RangeOf(span.Digest), $"\"{CorpusDocument.DigestOf(words)}\""))],
                IsSure: false)
            : null;
    }

    // The whole value of a line with one key, between double quotes.
    private static Fix? QuoteValue(DocumentText document, FactDiagnostic diagnostic)
    {
        int at = Math.Min(diagnostic.Location.Range.Start, Math.Max(document.Text.Length - 1, 0));
        int lineStart = at > 0 ? document.Text.LastIndexOf('\n', at - 1) + 1 : 0;
        int lineEnd = document.Text.IndexOf('\n', at) is >= 0 and int found ? found : document.Text.Length;
        if (OneKey().Match(document.Text[lineStart..lineEnd].TrimEnd('\r')) is not { Success: true } line)
        {
            return null;
        }

        Group value = line.Groups["value"];
        string quoted = "\"" + value.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
        int start = lineStart + value.Index;
        return new Fix("Quote the whole value", [(diagnostic.Location.Path, new TextEdit(document.RangeOf(start, start + value.Length), quoted))], IsSure: false);
    }

    [GeneratedRegex(@"^\s*(- )?[A-Za-z][A-Za-z0-9-]*: +(?<value>\S.*?)\s*$")]
    private static partial Regex OneKey();

    private sealed record Fix(string Title, IReadOnlyList<(string Path, TextEdit Edit)> Edits, bool IsSure);
}
