using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types variants: what another source has for a field, which must be of that field's type.</summary>
internal static class VariantBinder
{
    public static BoundValue Bind(SyntaxNode node, Field field, BindingContext context) =>
        ValueBinder.Items(node, field, context) is { } items
            ? new ListValue(items.Select(item => (BoundValue)new GroupValue(BindItem(item, context))).ToEquatableArray())
            : BoundValue.Absent;

    private static FieldValues BindItem(SyntaxNode node, BindingContext context)
    {
        if (node is not MappingSyntax body)
        {
            context.WrongShape(node, FieldsBinder.Describe(node), "a variant", "write '{ field: …, value: …, evidence: [ … ] }'");
            return FieldValues.None(BuiltInGroups.Variant.Fields);
        }

        EquatableArray<Field> parts = BuiltInGroups.Variant.Fields;
        KeyCheck keys = KeyCheck.Run(body, parts, "A variant", context);
        foreach (Field part in parts)
        {
            if (keys.Lacks(part.Name))
            {
                context.Report(Rules.MissingField, body, "A variant", $"'{part.Name}'", $"add '{part.Name}: …'");
            }
        }

        Field? field = body.Find("field") is { } named ? FindField(named.Value, context) : null;
        BoundValue value = field is not null && body.Find("value") is { } written ? BindValue(written.Value, field, context) : BoundValue.Absent;
        BoundValue evidence = body.Find("evidence") is { } cited
            ? EvidenceBinder.Bind(cited.Value, BuiltInGroups.VariantEvidence, context, field ?? BuiltInGroups.VariedField)
            : BoundValue.Absent;
        return new FieldValues(parts, [field is null ? BoundValue.Absent : new TextValue(field.Name), value, evidence]);
    }

    private static Field? FindField(SyntaxNode node, BindingContext context)
    {
        if (ScalarBinder.Text(node, "'field'", context) is not { } name)
        {
            return null;
        }

        Field? field = context.Kind.FindField(name);
        if (field is null)
        {
            List<string> names = context.Kind.Fields.Select(static candidate => candidate.Name).ToList();
            context.Report(Rules.UnknownName, node, $"The kind {context.Kind.Name}", "field", name, context.Suggestions.Suggest(name, names));
        }

        return field;
    }

    /// <summary>Checks the value as the field's own would be, and keeps it as text.</summary>
    private static BoundValue BindValue(SyntaxNode node, Field field, BindingContext context)
    {
        if (field.Shape is FieldShape.Text or FieldShape.Title or FieldShape.Integer or FieldShape.Boolean or FieldShape.Url or FieldShape.Language
            or FieldShape.Date or FieldShape.Code or FieldShape.Reference or FieldShape.Decimal)
        {
            switch (ScalarBinder.Bind(node, field, context))
            {
                case AbsentValue:
                    return BoundValue.Absent;
                case ReferenceValue reference:
                    _ = context.Relate(reference, relation: 0);
                    break;
                case TextValue text:
                    return text;
                case CodeValue code:
                    return new TextValue(code.Code);
                case DateValue date:
                    return new TextValue(date.Date.ToString());
            }
        }

        return ScalarBinder.Text(node, $"The variant of '{field.Name}'", context, isText: true) is { } plain ? new TextValue(plain) : BoundValue.Absent;
    }
}
