using System.Globalization;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>What an entry is warned of in its lists: too few or too many items (FACT5010), somebody twice (FACT5009).</summary>
internal static class ListChecks
{
    /// <summary>Warns where a list has fewer or more items than the schema asks for.</summary>
    public static void Count(SequenceSyntax list, Field field, BindingContext context)
    {
        int count = list.Items.Count;
        if (list.IsDamaged || (count >= field.Bounds.Least && count <= (field.Bounds.Most ?? count)))
        {
            return;
        }

        bool isShort = count < field.Bounds.Least;
        string limit = isShort ? $"at least {Show(field.Bounds.Least)}" : $"at most {Show(field.Bounds.Most!.Value)}";
        context.Warn(
            Rules.WrongCount,
            list,
            field.Name,
            count == 1 ? "1 item" : Show(count) + " items",
            $"the schema asks for {limit}",
            isShort ? "add who or what is missing" : "take out what is too much");
    }

    /// <summary>Whether a list of such references names each only once: those who are present or travel.</summary>
    public static bool NamesOnce(Field field) => field.Check is FieldCheck.Presence or FieldCheck.Travel;

    /// <summary>Warns where a list names again what an item before it named.</summary>
    public static void NameOnce(SyntaxNode node, BoundValue value, string list, HashSet<string> named, BindingContext context)
    {
        if (value is ReferenceValue { Id: var id } && !named.Add(id))
        {
            context.Warn(Rules.NamedTwice, node, id, list);
        }
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
