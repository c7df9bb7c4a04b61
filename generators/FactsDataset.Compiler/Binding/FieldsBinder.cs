using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types the fields of an entry, or of a group inside one.</summary>
internal static class FieldsBinder
{
    /// <summary>A value for each field, in order. Unknown keys and missing fields are reported.</summary>
    /// <param name="body">The keys and values.</param>
    /// <param name="owner">Where a missing field is reported.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="subject">What the fields belong to, for messages.</param>
    /// <param name="context">The file's context.</param>
    /// <param name="extraKeys">Keys that are read elsewhere.</param>
    public static BoundValue[] Bind(
        MappingSyntax body, SyntaxNode owner, EquatableArray<Field> fields, string subject, BindingContext context, params string[] extraKeys)
    {
        ReportUnknownKeys(body, fields, subject, context, extraKeys);
        BoundValue[] cells = new BoundValue[fields.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            Field field = fields[i];
            if (body.Find(field.Name) is { } pair)
            {
                cells[i] = ValueBinder.Bind(pair.Value, field, context);
            }
            else
            {
                cells[i] = DefaultOf(field);
                if (field.IsRequired && !body.IsDamaged)
                {
                    ReportMissing(owner, field, subject, context);
                }
            }
        }

        return cells;
    }

    /// <summary>A group's fields, with its rule of which exactly one must be there.</summary>
    public static BoundItem BindGroup(SyntaxNode node, FieldGroup group, string fieldName, BindingContext context)
    {
        if (node is not MappingSyntax body)
        {
            context.WrongShape(node, Describe(node), $"an item of '{fieldName}'", $"write '{{ {group.Fields[0].Name}: … }}'");
            return BoundItem.Of([.. group.Fields.Select(static _ => BoundValue.Absent)]);
        }

        string subject = $"An item of '{fieldName}'";
        BoundValue[] cells = Bind(body, body, group.Fields, subject, context);
        List<PairSyntax> present = body.Pairs.Where(pair => group.ExactlyOne.Contains(pair.Key.Text, StringComparer.Ordinal)).ToList();
        string choices = string.Join("' or '", group.ExactlyOne);
        if (group.ExactlyOne.Count > 0 && present.Count == 0)
        {
            context.Report(Rules.MissingField, body, subject, $"'{choices}'", "add one of them");
        }
        else if (present.Count > 1)
        {
            context.WrongShape(present[1].Key, $"'{present[1].Key.Text}'", $"there beside '{present[0].Key.Text}'", $"keep '{choices}'");
        }

        return BoundItem.Of(cells);
    }

    /// <summary>How a message speaks of a node.</summary>
    public static string Describe(SyntaxNode node) => node switch
    {
        ScalarSyntax { Text.Length: <= 60 } scalar => $"'{scalar.Text}'",
        ScalarSyntax => "This text",
        SequenceSyntax => "A list",
        _ => "A mapping",
    };

    private static void ReportUnknownKeys(
        MappingSyntax body, EquatableArray<Field> fields, string subject, BindingContext context, string[] extraKeys)
    {
        foreach (PairSyntax pair in body.Pairs)
        {
            string key = pair.Key.Text;
            if (Array.IndexOf(extraKeys, key) < 0 && !fields.Any(field => field.Name == key))
            {
                context.Report(
                    Rules.UnknownName, pair.Key, subject, "field", key, Choices.Suggest(key, fields.Select(static field => field.Name), "write one of"));
            }
        }
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

    private static BoundValue DefaultOf(Field field) => field.Default is null
        ? BoundValue.Absent
        : field.Shape switch
        {
            FieldShape.Boolean => new BooleanValue(field.Default == "true"),
            FieldShape.Integer => new IntegerValue(long.Parse(field.Default, System.Globalization.CultureInfo.InvariantCulture)),
            _ => new TextValue(field.Default),
        };
}
