using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types the fields of an entry, or of a group inside one.</summary>
internal static class FieldsBinder
{
    /// <summary>The values of an entry's fields. Unknown keys and missing fields are reported.</summary>
    /// <param name="body">The keys and values.</param>
    /// <param name="owner">Where a missing field is reported.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="subject">What the fields belong to, for messages.</param>
    /// <param name="context">The file's context.</param>
    /// <param name="extraKeys">Keys that are read elsewhere.</param>
    public static FieldValues Bind(
        MappingSyntax body, SyntaxNode owner, EquatableArray<Field> fields, string subject, BindingContext context, params string[] extraKeys)
    {
        KeyCheck keys = KeyCheck.Run(body, fields, subject, context, extraKeys);
        context.Proofs.Begin(keys);
        return BindValues(body, owner, fields, subject, context, keys);
    }

    /// <summary>A group's fields, with its rule of which exactly one must be there.</summary>
    /// <param name="node">The group.</param>
    /// <param name="group">What it may hold.</param>
    /// <param name="subject">How messages speak of it.</param>
    /// <param name="context">The file's context.</param>
    public static FieldValues BindGroup(SyntaxNode node, FieldGroup group, string subject, BindingContext context)
    {
        if (node is not MappingSyntax body)
        {
            context.WrongShape(node, Describe(node), LowerFirst(subject), $"write '{{ {group.Fields[0].Name}: … }}'");
            return FieldValues.None(group.Fields);
        }

        KeyCheck keys = KeyCheck.Run(body, group.Fields, subject, context);
        FieldValues values = BindValues(body, body, group.Fields, subject, context, keys);
        List<PairSyntax> present = body.Pairs.Where(pair => group.ExactlyOne.Contains(pair.Key.Text, StringComparer.Ordinal)).ToList();
        string choices = string.Join("' or '", group.ExactlyOne);
        if (group.ExactlyOne.Count > 0 && group.ExactlyOne.All(name => keys.Lacks(name)))
        {
            context.Report(Rules.MissingField, body, subject, $"'{choices}'", "add one of them");
        }
        else if (present.Count > 1)
        {
            context.WrongShape(present[1].Key, $"'{present[1].Key.Text}'", $"there beside '{present[0].Key.Text}'", $"keep '{choices}'");
        }

        return values;
    }

    /// <summary>How a message speaks of a node.</summary>
    public static string Describe(SyntaxNode node) => node switch
    {
        ScalarSyntax { Text.Length: 0 } => "An empty text",
        ScalarSyntax { Text.Length: <= 60 } scalar => $"'{scalar.Text}'",
        ScalarSyntax => "This text",
        SequenceSyntax => "A list",
        MappingSyntax { Pairs.Count: 0 } => "An empty mapping",
        _ => "A mapping",
    };

    private static FieldValues BindValues(
        MappingSyntax body, SyntaxNode owner, EquatableArray<Field> fields, string subject, BindingContext context, KeyCheck keys)
    {
        BoundValue[] values = new BoundValue[fields.Count];
        int bound = 0;
        foreach (Field field in fields)
        {
            PairSyntax? pair = body.Find(field.Name);
            values[bound++] = pair is null ? context.DefaultOf(field) : ValueBinder.Bind(pair.Value, field, context);
            if (pair is null && field.IsRequired && keys.Lacks(field.Name))
            {
                ReportMissing(owner, field, subject, context);
            }
        }

        return new FieldValues(fields, values);
    }

    private static void ReportMissing(SyntaxNode owner, Field field, string subject, BindingContext context)
    {
        if (field.Shape == FieldShape.Evidence)
        {
            context.Report(Rules.NoEvidence, owner, subject);
        }
        else
        {
            context.Report(Rules.MissingField, owner, subject, $"'{field.Name}'", $"add '{field.Name}: …'");
        }
    }

    private static string LowerFirst(string text) =>
        text[0] is >= 'A' and <= 'Z' ? (char)(text[0] + 32) + text.Substring(1) : text;
}
