using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types evidence: source, position, digest, and what it proves.</summary>
internal static class EvidenceBinder
{
    /// <summary>How many hexadecimal digits of a span's SHA-256 are written.</summary>
    public const int DigestLength = 16;

    /// <summary>Binds a list of evidence.</summary>
    /// <param name="node">The list.</param>
    /// <param name="field">The field that holds it.</param>
    /// <param name="context">The file's context.</param>
    /// <param name="varied">The field whose variant it proves; null where it proves what the entry itself says.</param>
    public static BoundValue Bind(SyntaxNode node, Field field, BindingContext context, Field? varied = null)
    {
        if (field.IsRequired && node is SequenceSyntax { Items.Count: 0 })
        {
            context.Report(Rules.NoEvidence, node, "This list");
            return BoundValue.Absent;
        }

        if (ValueBinder.Items(node, field, context) is not { } items)
        {
            return BoundValue.Absent;
        }

        FieldGroup group = BuiltInGroups.Evidence(context.Schema, context.Kind);
        return new ListValue(items.Select(item => BindItem(item, group, field.Name, varied, context)).ToEquatableArray());
    }

    private static BoundItem BindItem(SyntaxNode node, FieldGroup group, string fieldName, Field? varied, BindingContext context)
    {
        BoundItem item = FieldsBinder.BindGroup(node, group, $"An item of '{fieldName}'", context);
        BoundValue source = Cell("source");
        BoundValue digest = Cell("digest");
        (int Line, int Start, int End)? position = null;
        if (node is MappingSyntax body)
        {
            position = Cell("at") is TextValue at ? ReadPosition(body.Find("at")!.Value, at.Text, context) : null;
            if (digest is TextValue text && !ScalarBinder.IsLowerHexadecimal(text.Text, DigestLength))
            {
                digest = context.WrongShape(
                    body.Find("digest")!.Value, $"'{text.Text}'", "a digest", "write the first 16 hexadecimal digits of the span's SHA-256, in lower case and quotes");
            }

            List<string> proven = ReadFieldNames(body, varied, context);
            if (source is ReferenceValue reference && position is { } span && digest is TextValue sound)
            {
                context.Evidence.Add(new BoundEvidence(
                    reference.Ordinal,
                    span.Line,
                    span.Start,
                    span.End,
                    sound.Text,
                    context.Slot(body.Find("at")!.Value),
                    context.Slot(body.Find("digest")!.Value),
                    proven.ToEquatableArray()));
            }
        }

        return BoundItem.Of(
            source,
            Number(position?.Line),
            Number(position?.Start),
            Number(position?.End),
            digest,
            Cell("for"),
            Cell("stance"),
            Cell("said"),
            Cell("note"));

        BoundValue Cell(string name)
        {
            for (int i = 0; i < group.Fields.Count; i++)
            {
                if (group.Fields[i].Name == name)
                {
                    return item.Cells[i];
                }
            }

            return BoundValue.Absent;
        }
    }

    private static BoundValue Number(int? number) => number is { } value ? new IntegerValue(value) : BoundValue.Absent;

    private static (int Line, int Start, int End)? ReadPosition(SyntaxNode node, string text, BindingContext context)
    {
        string[] parts = text.Split(':');
        string[] ends = parts.Length == 2 ? parts[1].Split('-') : [];
        if (ends.Length == 2 && ExactNumber.TryParse(parts[0], out int line) && ExactNumber.TryParse(ends[0], out int start) && ExactNumber.TryParse(ends[1], out int end)
            && line >= 1 && start < end)
        {
            return (line, start, end);
        }

        context.WrongShape(
            node, $"'{text}'", "a position", "write \"LINE:START-END\", the line from 1, then the first code point from 0 and the one after the last");
        return null;
    }

    /// <summary>The fields that an item names in <c>for</c>, each once.</summary>
    private static List<string> ReadFieldNames(MappingSyntax body, Field? varied, BindingContext context)
    {
        List<string> proven = [];
        if (body.Find("for")?.Value is not SequenceSyntax names)
        {
            return proven;
        }

        foreach (SyntaxNode node in names.Items)
        {
            if (node is not ScalarSyntax { Text.Length: > 0, IsDamaged: false, OddBlank: null } name)
            {
                continue;
            }

            if (context.Kind.FindField(name.Text) is not { } field)
            {
                List<string> known = context.Kind.Fields.Select(static field => field.Name).ToList();
                context.Report(
                    Rules.UnknownName, node, $"The kind {context.Kind.Name}", "field", name.Text, context.Suggestions.Suggest(name.Text, known));
            }
            else if (proven.Contains(name.Text))
            {
                context.Report(Rules.UnsetFieldProven, node, $"'{name.Text}' a second time", "take one of the two out");
            }
            else
            {
                proven.Add(name.Text);
                context.Proofs.Name(name, field, varied, context);
            }
        }

        return proven;
    }
}
