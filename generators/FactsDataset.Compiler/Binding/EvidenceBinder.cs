using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

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

        BoundValue[] bound = new BoundValue[items.Count];
        for (int i = 0; i < bound.Length; i++)
        {
            bound[i] = new GroupValue(BindItem(items[i], field.Name, varied, context));
        }

        return new ListValue(new EquatableArray<BoundValue>(bound));
    }

    private static FieldValues BindItem(SyntaxNode node, string fieldName, Field? varied, BindingContext context)
    {
        FieldValues item = FieldsBinder.BindGroup(node, context.Kind.EvidenceItem!, $"An item of '{fieldName}'", context);
        if (node is not MappingSyntax body)
        {
            return item;
        }

        string? digest = item.Text("digest");
        if (digest is not null && !ScalarBinder.IsLowerHexadecimal(digest, DigestLength))
        {
            item = item.With("digest", context.WrongShape(
                body.Find("digest")!.Value, $"'{digest}'", "a digest", "write the first 16 hexadecimal digits of the span's SHA-256, in lower case and quotes"));
            digest = null;
        }

        List<string> proven = ReadFieldNames(body, varied, context);
        bool isLocated = BuiltInGroups.Locator.Fields.All(part => body.Find(part.Name) is null || item.Text(part.Name) is not null);
        if (item.Reference("source") is not { } source || !isLocated)
        {
            return item;
        }

        if (item["at"] is PositionValue at && digest is not null)
        {
            context.Evidence.Add(new BoundEvidence(
                source,
                at,
                digest,
                context.Slot(body.Find("at")!.Value),
                context.Slot(body.Find("digest")!.Value),
                proven.ToEquatableArray())
            {
                Locator = LocatorOf(body, item, context),
            });
        }
        else if (body.Find("at") is null && body.Find("digest") is null && !body.IsDamaged && CanBeElsewhere(context))
        {
            Slot slot = context.Slot(body);
            context.Evidence.Add(new BoundEvidence(source, PositionValue.None, string.Empty, slot, slot, proven.ToEquatableArray())
            {
                Locator = LocatorOf(body, item, context),
            });
        }
        else if (CanBeElsewhere(context))
        {
            RequireBoth(body, fieldName, context);
        }

        return item;
    }

    private static bool CanBeElsewhere(BindingContext context) => context.Kind.EvidenceItem!.Fields.Any(static field => field.Name == "page");

    /// <summary>A position without a digest says nothing that could be verified, and a digest without a position nothing at all.</summary>
    private static void RequireBoth(MappingSyntax body, string fieldName, BindingContext context)
    {
        foreach ((string there, string missing) in new[] { ("at", "digest"), ("digest", "at") })
        {
            if (body.Find(there) is not null && body.Find(missing) is null && !body.IsDamaged)
            {
                context.Report(Rules.MissingField, body, $"An item of '{fieldName}'", $"'{missing}'", $"add '{missing}: …' beside '{there}'");
            }
        }
    }

    /// <summary>The page and section that are written; null where neither is.</summary>
    private static BoundLocator? LocatorOf(MappingSyntax body, FieldValues item, BindingContext context)
    {
        List<Field> written = BuiltInGroups.Locator.Fields.Where(part => item.Text(part.Name) is not null).ToList();
        return written.Count == 0
            ? null
            : new BoundLocator(
                string.Join(", ", written.Select(part => $"{part.Name} {item.Text(part.Name)}")), context.Slot(body.Find(written[0].Name)!.Value));
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
