using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Binding;

/// <summary>What names an entry to people: its usual name or its title, as the generated record has it, or else its id.</summary>
internal static class EntryLabel
{
    /// <summary>The label.</summary>
    /// <param name="id">The id of the entry.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="values">Its values.</param>
    public static string Of(string id, Kind kind, FieldValues values)
    {
        Field? label = kind.Label is null ? null : kind.FindField(kind.Label);
        return values[label] switch
        {
            TextValue text => text.Text,
            ListValue names when label!.Shape == FieldShape.Names => Choose(names.Items, "value", static name => name.Code("form") == "usual"),
            ListValue texts => Choose(texts.Items, "text", static _ => true),
            _ => id,
        };
    }

    /// <summary>The usual English one, else the first usual one, else the first.</summary>
    private static string Choose(EquatableArray<BoundValue> items, string text, Func<FieldValues, bool> isUsual)
    {
        string? best = null;
        int bestRank = -1;
        foreach (BoundValue item in items)
        {
            FieldValues parts = ((GroupValue)item).Values;
            bool isEnglish = parts.Text("language") is { } tag && LanguageTag.IsEnglish(tag);
            int rank = isUsual(parts) ? (isEnglish ? 2 : 1) : 0;
            if (rank > bestRank && parts.Text(text) is { } found)
            {
                best = found;
                bestRank = rank;
            }
        }

        return best ?? string.Empty;
    }
}
