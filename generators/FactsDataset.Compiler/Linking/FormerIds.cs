using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Compiler.Linking;

/// <summary>Links the ids that entries had before: none of them may be used again (FACT6001).</summary>
internal static class FormerIds
{
    /// <summary>Declares the former ids of every file's entries, and gives each file its forwarders.</summary>
    public static void Link(List<LinkedFile> files, EntryTable table, IReadOnlyDictionary<string, MemberNames> members, List<Finding> findings)
    {
        for (int i = 0; i < files.Count; i++)
        {
            List<Forwarder> forwarders = [];
            foreach (LinkedEntry linked in files[i].Entries)
            {
                BoundEntry entry = files[i].EntryOf(linked);
                foreach (BoundFormer former in entry.Former)
                {
                    if (Declare(files[i].Data, entry, former, table, findings)
                        && linked.Member is not null
                        && members[files[i].Data.Kind].DeclareFormer(files[i].Data, entry, former, findings) is { } name)
                    {
                        forwarders.Add(new Forwarder(name, linked.Member));
                    }
                }
            }

            files[i] = files[i] with { Forwarders = forwarders.ToEquatableArray() };
        }
    }

    private static bool Declare(FileData file, BoundEntry entry, BoundFormer former, EntryTable table, List<Finding> findings)
    {
        if (table.Find(former.Id) is { } living)
        {
            findings.Add(Finding.At(Rules.RetiredId, living.IdPlace, former.Id, $"'{entry.Id}' had it before; choose another id") with
            {
                Related = file.At(former.Slot),
            });
            return false;
        }

        if (table.FindFormer(former.Id) is { } other)
        {
            findings.Add(Finding.At(Rules.RetiredId, file.At(former.Slot), former.Id, $"'{other.Entry.Id}' had it before; name it in one entry only") with
            {
                Related = other.IdPlace,
            });
            return false;
        }

        table.AddFormer(former.Id, table.Find(entry.Id)!);
        return true;
    }
}
