using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Linking.Relinking;

/// <summary>Gives the entries of changed files their rows and names, where those of all other files keep theirs.</summary>
internal static class FilePlacement
{
    /// <summary>
    /// The changed files, placed; null where a file takes another number of shards, which moves all behind it, or where an id or a
    /// name is taken, which is reported.
    /// </summary>
    /// <param name="schema">The schema.</param>
    /// <param name="before">What was linked.</param>
    /// <param name="files">What all files say now, in the order of linking.</param>
    /// <param name="changed">The numbers of those that say something else than when they were linked.</param>
    /// <param name="table">The entries of all others, to which those of these are added.</param>
    public static List<FileChange>? Place(DatasetSchema schema, LinkedDataset before, List<FileData> files, IEnumerable<int> changed, KnownEntries table)
    {
        List<FileChange> changes = [];
        foreach (int number in changed)
        {
            // Files of unknown kinds come last; they have no rows.
            if (number < before.Files.Count)
            {
                Kind kind = schema.FindKind(files[number].Kind)!;
                if (Place(number, before.Files[number], files[number], kind, table) is not { } change)
                {
                    return null;
                }

                changes.Add(change);
            }
        }

        for (int i = 0; i < changes.Count; i++)
        {
            if (!TryAddFormer(changes[i], table, out EquatableArray<Forwarder> forwarders))
            {
                return null;
            }

            changes[i] = changes[i] with { Now = changes[i].Now with { Forwarders = forwarders } };
        }

        return MemberNamesCheck.AreFree(before, changes) ? changes : null;
    }

    private static FileChange? Place(int number, LinkedFile old, FileData data, Kind kind, KnownEntries table)
    {
        List<LinkedEntry> linked = new(data.Entries.Count);
        RowSequence rows = new(old.FirstShard);
        for (int index = 0; index < data.Entries.Count; index++)
        {
            BoundEntry entry = data.Entries[index];
            if (!Slugs.IsSlug(entry.Id))
            {
                continue;
            }

            LinkedEntry placed = new(index, rows.Next(entry.Size), kind.HasMembers ? MemberNames.NameOf(entry) : null);
            if (!table.TryAdd(new DeclaredEntry(data, entry, kind, placed)))
            {
                return null;
            }

            linked.Add(placed);
        }

        return rows.ShardCount == old.ShardCount
            ? new FileChange(number, kind, old, new LinkedFile(old.Hint, data, old.FirstShard, old.ShardCount, linked.ToEquatableArray(), default))
            : null;
    }

    private static bool TryAddFormer(FileChange change, KnownEntries table, out EquatableArray<Forwarder> forwarders)
    {
        List<Forwarder> found = [];
        forwarders = default;
        foreach (LinkedEntry linked in change.Now.Entries)
        {
            BoundEntry entry = change.Now.EntryOf(linked);
            foreach (BoundFormer former in entry.Former)
            {
                if (!table.TryAddFormer(former.Id, new DeclaredEntry(change.Now.Data, entry, change.Kind, linked)))
                {
                    return false;
                }

                if (linked.Member is not null)
                {
                    found.Add(new Forwarder(MemberNames.NameOf(former), linked.Member));
                }
            }
        }

        forwarders = found.ToEquatableArray();
        return true;
    }
}
