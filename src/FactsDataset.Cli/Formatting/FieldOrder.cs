using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Cli.Formatting;

/// <summary>
/// The order in which fields stand in a fact file: what the entry is called, what the schema declares with the dating behind
/// its date, what it has to do with others, who worked on it, what proves it, remarks.
/// </summary>
internal static class FieldOrder
{
    private const string Dating = "dating";

    private static readonly string[] First = ["symbol", "title", "retracted"];

    private static readonly string[] BehindDate = [Dating, "recurrence", "aggregate"];

    private static readonly string[] BehindDeclared = ["former", "distinct-from", "ignore", "relations", "coded", "reviewed", "evidence", "variants", "note"];

    /// <summary>The names of all fields that an entry of a kind may have.</summary>
    public static IReadOnlyList<string> Of(Kind kind)
    {
        List<string> names = [.. First, .. kind.Fields.Select(static field => field.Name).Except([.. First, .. BehindDate, .. BehindDeclared], StringComparer.Ordinal)];
        string? date = kind.EventDate?.Name ?? kind.TenureField(TenurePart.Period)?.Name ?? (kind.Role == FactsDataset.Compiler.Schema.KindRole.Source ? "published" : null);
        int behind = date is null ? -1 : names.IndexOf(date);
        if (behind < 0 && kind.FindField(Dating) is { IsImplied: false })
        {
            // A kind with a date of its own says by the order of its fields which it is.
            int declared = kind.Fields.ToList().FindIndex(static field => field.Name == Dating);
            behind = declared > 0 ? names.IndexOf(kind.Fields[declared - 1].Name) : behind;
        }

        names.InsertRange(behind < 0 ? First.Length : behind + 1, BehindDate);
        names.AddRange(BehindDeclared);
        return names;
    }

    /// <summary>The pairs in that order; those that are none of the names come last, as they stand.</summary>
    public static IReadOnlyList<PairSyntax> Sort(MappingSyntax mapping, IReadOnlyList<string> names)
    {
        Dictionary<string, int> ranks = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            ranks.TryAdd(names[i], i);
        }

        return [.. mapping.Pairs.OrderBy(pair => ranks.GetValueOrDefault(pair.Key.Text, int.MaxValue))];
    }
}
