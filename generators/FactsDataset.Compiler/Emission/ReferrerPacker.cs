using System.Globalization;
using System.Text;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Emission;

/// <summary>
/// Packs who refers to what: lines of <c>relation shard.row: row row</c>, the rows being those of one shard that refer
/// to the target. Relation zero is any reference at all.
/// </summary>
internal static class ReferrerPacker
{
    /// <summary>The lines of each of the file's shards.</summary>
    public static IReadOnlyList<string>[] Pack(LinkedFile file)
    {
        LinkedEntry?[] byIndex = new LinkedEntry?[file.Data.Entries.Count];
        foreach (LinkedEntry entry in file.Entries)
        {
            byIndex[entry.Index] = entry;
        }

        SortedDictionary<Key, SortedSet<int>>[] shards = new SortedDictionary<Key, SortedSet<int>>[file.ShardCount];
        foreach (ReferenceValue reference in file.Data.References)
        {
            RowAddress target = file.AddressOf(reference);
            if (target.IsNone || byIndex[reference.EntryIndex] is not { } from || file.EntryOf(from).Retraction is not null)
            {
                continue;
            }

            SortedDictionary<Key, SortedSet<int>> lines = shards[from.Address.Shard - file.FirstShard] ??= [];
            Add(lines, new Key(0, target), from.Address.Row);
            if (reference.Relation > 0)
            {
                Add(lines, new Key(reference.Relation, target), from.Address.Row);
            }
        }

        return shards.Select(static lines => (IReadOnlyList<string>)(lines ?? []).Select(Format).ToList()).ToArray();
    }

    private static void Add(SortedDictionary<Key, SortedSet<int>> lines, Key key, int row)
    {
        if (!lines.TryGetValue(key, out SortedSet<int>? rows))
        {
            rows = [];
            lines.Add(key, rows);
        }

        rows.Add(row);
    }

    private static string Format(KeyValuePair<Key, SortedSet<int>> line)
    {
        StringBuilder text = new();
        text.Append(Number(line.Key.Relation)).Append(' ').Append(line.Key.Target.ToString()).Append(':');
        foreach (int row in line.Value)
        {
            text.Append(' ').Append(Number(row));
        }

        return text.ToString();

        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    private readonly record struct Key(int Relation, RowAddress Target) : IComparable<Key>
    {
        public int CompareTo(Key other)
        {
            int order = Relation.CompareTo(other.Relation);
            return order != 0 ? order : Target.CompareTo(other.Target);
        }
    }
}
