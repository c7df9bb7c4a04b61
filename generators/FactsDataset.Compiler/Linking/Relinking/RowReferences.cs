using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking.Relinking;

/// <summary>To what the entries of a file refer, as those to which they refer see it.</summary>
internal static class RowReferences
{
    /// <summary>For each row, those to which it refers, and the relations by which it does; none of an entry that was taken back.</summary>
    public static Dictionary<RowAddress, List<(RowAddress Target, int Relation)>> Of(Kind kind, LinkedFile file)
    {
        List<(RowAddress Target, int Relation)>?[] ofEntries = new List<(RowAddress Target, int Relation)>?[file.Data.Entries.Count];
        Dictionary<RowAddress, List<(RowAddress Target, int Relation)>> rows = new(file.Entries.Count);
        foreach (LinkedEntry entry in file.Entries)
        {
            List<(RowAddress Target, int Relation)> references = [];
            rows.Add(entry.Address, references);
            bool isRetracted = kind.Role == KindRole.Fact && file.EntryOf(entry).Retraction is not null;
            ofEntries[entry.Index] = isRetracted ? null : references;
        }

        foreach (ReferenceValue reference in file.Data.References)
        {
            RowAddress target = file.AddressOf(reference);
            if (!target.IsNone)
            {
                ofEntries[reference.EntryIndex]?.Add((target, reference.Relation));
            }
        }

        return rows;
    }
}
