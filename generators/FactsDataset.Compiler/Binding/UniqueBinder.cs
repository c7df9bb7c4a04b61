using System.Globalization;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>Takes down the values that no other entry of the kind may have.</summary>
internal static class UniqueBinder
{
    public static EquatableArray<BoundUnique> Bind(MappingSyntax body, Kind kind, FieldValues values, BindingContext context)
    {
        List<BoundUnique>? uniques = null;
        foreach (Field field in kind.Fields)
        {
            if (!field.IsUnique || body.Find(field.Name) is not { } pair)
            {
                continue;
            }

            uniques ??= [];
            if (values[field] is ListValue list && pair.Value is SequenceSyntax sequence)
            {
                for (int i = 0; i < list.Items.Count; i++)
                {
                    Add(list.Items[i], sequence.Items[i]);
                }
            }
            else
            {
                Add(values[field], pair.Value);
            }

            void Add(BoundValue value, SyntaxNode node)
            {
                if (TextOf(value) is { } text)
                {
                    uniques.Add(new BoundUnique(field.Name, text, context.Slot(node)));
                }
            }
        }

        return uniques is null ? default : uniques.ToEquatableArray();
    }

    private static string? TextOf(BoundValue value) => value switch
    {
        TextValue text => text.Text,
        IntegerValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        ReferenceValue reference => reference.Id,
        _ => null,
    };
}
