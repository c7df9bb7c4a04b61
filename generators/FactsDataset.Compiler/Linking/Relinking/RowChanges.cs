namespace FactsDataset.Compiler.Linking.Relinking;

/// <summary>Tells which entries of a changed file are others than before, to those who look at them from outside.</summary>
internal static class RowChanges
{
    /// <summary>The entries that came, went, or stand elsewhere in a file, an index or an order.</summary>
    public static List<RowChange> Of(FileChange change)
    {
        List<RowChange> changes = [];
        Dictionary<string, LinkedEntry> old = new(change.Old.Entries.Count, StringComparer.Ordinal);
        foreach (LinkedEntry linked in change.Old.Entries)
        {
            old.Add(change.Old.EntryOf(linked).Id, linked);
        }

        foreach (LinkedEntry linked in change.Now.Entries)
        {
            DeclaredEntry now = Declared(change, change.Now, linked);
            if (!old.TryGetValue(now.Entry.Id, out LinkedEntry known))
            {
                changes.Add(new RowChange(null, now));
                continue;
            }

            old.Remove(now.Entry.Id);
            DeclaredEntry before = Declared(change, change.Old, known);
            if (!AreAlike(before, now))
            {
                changes.Add(new RowChange(before, now));
            }
        }

        changes.AddRange(old.Values.Select(linked => new RowChange(Declared(change, change.Old, linked), null)));
        return changes;
    }

    /// <summary>Whether references to two entries of one id resolve to the same, and are reported alike.</summary>
    public static bool AreReferredToAlike(DeclaredEntry old, DeclaredEntry now) =>
        old.Linked.Address == now.Linked.Address
        && old.Linked.Member == now.Linked.Member
        && old.Entry.Retraction is null == now.Entry.Retraction is null;

    private static bool AreAlike(DeclaredEntry old, DeclaredEntry now) =>
        AreReferredToAlike(old, now)
        && old.Entry.Retraction == now.Entry.Retraction
        && old.Entry.Symbol == now.Entry.Symbol
        && EntryOrdering.DateOf(old) == EntryOrdering.DateOf(now)
        && old.Entry.Former.Select(static former => former.Id).SequenceEqual(now.Entry.Former.Select(static former => former.Id), StringComparer.Ordinal)
        && old.Entry.Names.Select(static name => name.Text).SequenceEqual(now.Entry.Names.Select(static name => name.Text), StringComparer.Ordinal);

    private static DeclaredEntry Declared(FileChange change, LinkedFile file, LinkedEntry linked) =>
        new(file.Data, file.EntryOf(linked), change.Kind, linked);
}
