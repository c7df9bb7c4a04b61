using System.Text;
using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Schema;

/// <summary>
/// Texts of entries in one text, as an attribute carries them: a line for each entry, with its id and then its texts, a tab before
/// each. Neither tabs nor line feeds stand in them.
/// </summary>
internal static class UsedTexts
{
    /// <summary>The texts in one.</summary>
    /// <param name="texts">The texts, those of an entry one after the other.</param>
    public static string Join(EquatableArray<UsedName> texts)
    {
        StringBuilder joined = new();
        string? id = null;
        foreach (UsedName text in texts)
        {
            if (text.Id != id)
            {
                joined.Append(id is null ? string.Empty : "\n").Append(text.Id);
                id = text.Id;
            }

            joined.Append('\t').Append(text.Text.Replace('\t', ' ').Replace('\n', ' '));
        }

        return joined.ToString();
    }

    /// <summary>The texts again.</summary>
    public static EquatableArray<UsedName> Split(string joined) => joined.Split('\n')
        .Select(static line => line.Split('\t'))
        .SelectMany(static parts => parts.Skip(1).Select(text => new UsedName(parts[0], text)))
        .ToEquatableArray();
}
