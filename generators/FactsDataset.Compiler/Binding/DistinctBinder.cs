using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>
/// Reads the names by which an entry is known, and from which others of the same name it says it is distinct. Nothing of
/// the latter goes into the generated code.
/// </summary>
internal static class DistinctBinder
{
    /// <summary>The key of an entry that names those others.</summary>
    public const string Key = "distinct-from";

    /// <summary>The field whose names tell the entries of a kind apart; null where they are not known by names.</summary>
    public static Field? NamesOf(Kind kind) =>
        kind.Label is { } label && kind.FindField(label) is { Shape: FieldShape.Names } field ? field : null;

    /// <summary>The references behind the key.</summary>
    public static EquatableArray<ReferenceValue> Bind(MappingSyntax body, Kind kind, BindingContext context)
    {
        if (NamesOf(kind) is null || body.Find(Key) is not { } pair)
        {
            return default;
        }

        return ValueBinder.Bind(pair.Value, BuiltInGroups.DistinctFromField(kind), context) is ListValue list
            ? list.Items.OfType<ReferenceValue>().ToEquatableArray()
            : default;
    }

    /// <summary>The spellings of the entry's name.</summary>
    public static EquatableArray<BoundName> Names(MappingSyntax body, Kind kind, BindingContext context)
    {
        if (NamesOf(kind) is not { } field || body.Find(field.Name)?.Value is not SequenceSyntax list)
        {
            return default;
        }

        List<BoundName> names = [];
        foreach (SyntaxNode item in list.Items)
        {
            if ((item as MappingSyntax)?.Find("value")?.Value is ScalarSyntax { IsDamaged: false, Text.Length: > 0 } value)
            {
                names.Add(new BoundName(value.Text, NameFolding.Fold(value.Text), context.Slot(value)));
            }
        }

        return names.ToEquatableArray();
    }
}
