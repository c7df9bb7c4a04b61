using System.Globalization;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types where the text of a source is: in a document of the corpus, at an address of the web, or in print.</summary>
internal static class SourceBinder
{
    private const int Sha256Length = 64;

    private static readonly string[] OfDocument = ["document", "sha256", "lines", "body"];

    /// <summary>What a source says of its document; null where that is wrong.</summary>
    /// <param name="entry">The source, which is not malformed.</param>
    /// <param name="values">Its values.</param>
    /// <param name="context">The file's context.</param>
    public static BoundSource? Bind(EntrySyntax entry, FieldValues values, BindingContext context)
    {
        MappingSyntax body = entry.Body!;
        if (!context.Kind.CanBeElsewhere)
        {
            return Document(body, values, context);
        }

        bool isSound = CheckAccess(entry, values, context) & CheckArchived(body, values, context);
        bool isDocument = OfDocument.Any(name => body.Find(name) is not null);
        if (isDocument ? LacksOfDocument(entry, context) : IsNowhere(entry, values, context))
        {
            return null;
        }

        string? archived = (values["archived"] as GroupValue)?.Values.Text("sha256");
        BoundSource? source = isDocument
            ? Document(body, values, context)
            : BoundSource.Elsewhere with { IsPrintedOnly = body.Find("url") is null };
        return isSound && source is not null ? source with { ArchivedSha256 = archived } : null;
    }

    private static BoundSource? Document(MappingSyntax body, FieldValues values, BindingContext context)
    {
        string? document = values.Text("document");
        string? sha256 = values.Text("sha256");
        IntegerValue? lines = values["lines"] as IntegerValue;
        if (document is not null && (document.IndexOfAny(['/', '\\']) >= 0 || document is "." or ".."))
        {
            Refuse("document", "a file name", "write the name without a folder");
            document = null;
        }

        if (sha256 is not null && !ScalarBinder.IsLowerHexadecimal(sha256, Sha256Length))
        {
            Refuse("sha256", "a SHA-256", "write 64 hexadecimal digits, in lower case");
            sha256 = null;
        }

        if (lines is { Number: < 1 or > int.MaxValue })
        {
            Refuse("lines", "a number of lines", $"write a number from 1 to {int.MaxValue.ToString(CultureInfo.InvariantCulture)}");
            lines = null;
        }

        if (document is null || sha256 is null || lines is null || values["body"] is not ListValue ranges)
        {
            return null;
        }

        return new BoundSource(
            document,
            sha256,
            (int)lines.Number,
            ranges.Items.Cast<LinesValue>().Select(static lines => lines.Range).ToEquatableArray(),
            SlotOf("document"),
            SlotOf("sha256"),
            SlotOf("lines"),
            ((SequenceSyntax)body.Find("body")!.Value).Items.Select(context.Slot).ToEquatableArray());

        Slot SlotOf(string field) => context.Slot(body.Find(field)!.Value);

        void Refuse(string field, string shape, string remedy)
        {
            SyntaxNode value = body.Find(field)!.Value;
            context.WrongShape(value, FieldsBinder.Describe(value), shape, remedy);
        }
    }

    /// <summary>Whether a source has some of what tells of its document and not all of it, which is reported.</summary>
    private static bool LacksOfDocument(EntrySyntax entry, BindingContext context)
    {
        MappingSyntax body = entry.Body!;
        List<string> missing = OfDocument.Where(name => body.Find(name) is null).ToList();
        if (missing.Count == 0)
        {
            return false;
        }

        if (!body.IsDamaged && !IsMisspelt(entry, context))
        {
            string present = OfDocument.First(name => body.Find(name) is not null);
            context.Report(
                Rules.MissingField,
                entry.Id,
                Subject(entry, context),
                Quoted(missing),
                $"add {(missing.Count == 1 ? "it" : "them")} beside '{present}', or take all of 'document', 'sha256', 'lines' and 'body' out where the text is elsewhere");
        }

        return true;
    }

    /// <summary>Whether a source says of no place where its text is, which is reported.</summary>
    private static bool IsNowhere(EntrySyntax entry, FieldValues values, BindingContext context)
    {
        MappingSyntax body = entry.Body!;
        if (body.Find("url") is not null || values.IsTrue("printed"))
        {
            return false;
        }

        if (!body.IsDamaged && !IsMisspelt(entry, context))
        {
            context.Report(
                Rules.MissingField,
                entry.Id,
                Subject(entry, context),
                "'document' or 'url'",
                "add 'document', 'sha256', 'lines' and 'body'; or 'url' and 'accessed'; or 'printed: true' for a text that is cited by its pages");
        }

        return true;
    }

    /// <summary>A page of the web is what it was on a day, which is not before it was published.</summary>
    private static bool CheckAccess(EntrySyntax entry, FieldValues values, BindingContext context)
    {
        MappingSyntax body = entry.Body!;
        PairSyntax? accessed = body.Find("accessed");
        if (accessed is null)
        {
            bool isMissing = body.Find("url") is not null && !body.IsDamaged;
            if (isMissing && !IsMisspelt(entry, context))
            {
                context.Report(Rules.MissingField, entry.Id, Subject(entry, context), "'accessed'", "add 'accessed: …', the day on which the page at 'url' was read");
            }

            return !isMissing;
        }

        if (body.Find("url") is null)
        {
            if (!body.IsDamaged && !IsMisspelt(entry, context))
            {
                context.WrongShape(accessed.Key, "'accessed'", "there without 'url'", "add the address that was read on that day, or leave it out");
            }

            return false;
        }

        if (values.Date("accessed") is not { } day)
        {
            return false;
        }

        if (!IsDay(day.ToString()))
        {
            context.WrongShape(accessed.Value, $"'{day}'", "a day of access", "write one day, such as 2001-05-09");
            return false;
        }

        if (values.Date("published") is { } published && day.IsBefore(published) == Certainty.Yes)
        {
            context.WrongShape(accessed.Value, $"'{day}'", "a day of access", $"the source was published {published}, after it: correct one of the two");
            return false;
        }

        return true;
    }

    private static bool CheckArchived(MappingSyntax body, FieldValues values, BindingContext context)
    {
        if (body.Find("archived") is not { Value: MappingSyntax archived } || values["archived"] is not GroupValue { Values: var copy })
        {
            return true;
        }

        if (archived.Find("url") is null && archived.Find("sha256") is null)
        {
            // A key that is no field has been reported, and may be one of the two.
            if (archived.Pairs.Count == 0 && !archived.IsDamaged)
            {
                context.Report(Rules.MissingField, archived, "The value of 'archived'", "'url' or 'sha256'", "add one of them, or both");
            }

            return false;
        }

        if (copy.Text("sha256") is { } sha256 && !ScalarBinder.IsLowerHexadecimal(sha256, Sha256Length))
        {
            SyntaxNode value = archived.Find("sha256")!.Value;
            context.WrongShape(value, FieldsBinder.Describe(value), "a SHA-256", "write 64 hexadecimal digits, in lower case");
            return false;
        }

        return true;
    }

    /// <summary>Whether a key of the source is no field, and may be the one that is missing.</summary>
    private static bool IsMisspelt(EntrySyntax entry, BindingContext context) => entry.Body!.Pairs.Any(pair =>
        context.Kind.FindField(pair.Key.Text) is null && pair.Key.Text is not ("symbol" or IgnoreBinder.Key or FormerBinder.Key or DistinctBinder.Key));

    private static bool IsDay(string date) =>
        date.Length == 10 && date[4] == '-' && date[7] == '-' && date.All(static character => character is '-' or (>= '0' and <= '9'));

    private static string Subject(EntrySyntax entry, BindingContext context) => $"The {context.Kind.Name} '{entry.Id.Text}'";

    private static string Quoted(List<string> names) => names.Count == 1
        ? $"'{names[0]}'"
        : $"'{string.Join("', '", names.Take(names.Count - 1))}' and '{names[names.Count - 1]}'";
}
