using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Emission;

/// <summary>Packs who refers to the entries of a file.</summary>
internal static class ReferrerPacker
{
    /// <summary>The lines of each of the file's shards; none where nothing refers to its entries.</summary>
    public static IReadOnlyList<string>[] Pack(Kind kind, LinkedFile file)
    {
        Dictionary<int, string> names = NamesOf(kind);
        List<string>[] shards = new List<string>[file.ShardCount];
        for (int i = 0; i < file.Entries.Count; i++)
        {
            (shards[file.Entries[i].Address.Shard - file.FirstShard] ??= []).Add(Line(file.Referrers[i], names));
        }

        return Array.ConvertAll(shards, static lines => lines.TrueForAll(static line => line.Length == 0) ? [] : ShardWriter.Lines(lines));
    }

    /// <summary>The lines of each shard of the entries of another dataset.</summary>
    public static IReadOnlyList<string>[] Pack(Kind kind, LinkedForeignKind foreign)
    {
        Dictionary<int, string> names = NamesOf(kind);
        List<string>[] shards = new List<string>[foreign.ShardCount];
        for (int i = 0; i < foreign.Ids.Count; i++)
        {
            (shards[foreign.AddressOf(i).Shard - foreign.FirstShard] ??= []).Add(Line(foreign.Referrers[i], names));
        }

        return Array.ConvertAll(shards, static lines => ShardWriter.Lines(lines));
    }

    private static Dictionary<int, string> NamesOf(Kind kind)
    {
        Dictionary<int, string> names = kind.Inverses.ToDictionary(static inverse => inverse.Relation, static inverse => inverse.Name);
        names.Add(Referrer.Fact, ReferrerWriter.Facts);
        names.Add(Referrer.Other, ReferrerWriter.Others);
        return names;
    }

    private static string Line(EquatableArray<Referrer> referrers, Dictionary<int, string> names)
    {
        ReferrerWriter line = new();
        int relation = 0;
        foreach (Referrer referrer in referrers)
        {
            if (referrer.Relation != relation)
            {
                relation = referrer.Relation;
                line.BeginGroup(names[relation]);
            }

            line.Add(referrer.From.Shard, referrer.From.Row);
        }

        return line.ToLine();
    }
}
