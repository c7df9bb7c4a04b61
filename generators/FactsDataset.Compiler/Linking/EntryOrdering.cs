using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Linking;

/// <summary>The order in which readers see entries: facts by date, the undated last, then by id; others by id.</summary>
internal static class EntryOrdering
{
    public static LinkedKind Order(Kind kind, EntryTable table)
    {
        List<IndexRow> rows = [];
        List<DatedRow> living = [];
        List<DatedRow> retracted = [];
        List<string> retired = [];
        List<string> symbols = [];
        List<UsedName> names = [];
        List<UsedName> reasons = [];
        foreach (DeclaredEntry entry in table.EntriesOf(kind))
        {
            rows.Add(RowOf(entry));
            (entry.Entry.Retraction is null ? living : retracted).Add(new DatedRow(DateOf(entry), RowOf(entry)));
            names.AddRange(entry.Entry.Names.Select(name => new UsedName(entry.Entry.Id, name.Text)));
            if (entry.Entry.Retraction is { } reason)
            {
                reasons.Add(new UsedName(entry.Entry.Id, reason));
                retired.Add(entry.Entry.Id + "=");
            }

            if (entry.Linked.Member is { } member && member == entry.Entry.Symbol)
            {
                symbols.Add(entry.Entry.Id + "=" + member);
            }
        }

        foreach (KeyValuePair<string, DeclaredEntry> former in table.Former.Where(former => former.Value.Kind.Name == kind.Name))
        {
            rows.Add(RowOf(former.Value) with { Id = former.Key });
            retired.Add(former.Key + "=" + former.Value.Entry.Id);
        }

        rows.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        retired.Sort(string.CompareOrdinal);
        symbols.Sort(string.CompareOrdinal);
        return new LinkedKind(kind.Name, rows.ToEquatableArray(), Sort(living))
        {
            Retracted = Sort(retracted),
            Retired = retired.ToEquatableArray(),
            Symbols = symbols.ToEquatableArray(),
            Names = Sort(names),
            Reasons = Sort(reasons),
        };
    }

    public static EquatableArray<IndexRow> OrderFacts(EntryTable table)
    {
        List<DatedRow> dated = [];
        foreach (DeclaredEntry entry in table.Entries)
        {
            if (entry.Kind.Role == KindRole.Fact && entry.Entry.Retraction is null)
            {
                dated.Add(new DatedRow(DateOf(entry), RowOf(entry)));
            }
        }

        return Sort(dated);
    }

    /// <summary>By id; what an entry has several of stays in its order.</summary>
    private static EquatableArray<UsedName> Sort(List<UsedName> names) => names.OrderBy(static name => name.Id, StringComparer.Ordinal).ToEquatableArray();

    private static EquatableArray<IndexRow> Sort(List<DatedRow> dated)
    {
        dated.Sort(static (left, right) => Compare(left.Date, left.Row.Id, right.Date, right.Row.Id));
        return dated.Select(static row => row.Row).ToEquatableArray();
    }

    /// <summary>By date, the undated last, then by id.</summary>
    public static int Compare(EdtfDate? leftDate, string leftId, EdtfDate? rightDate, string rightId)
    {
        int order = (leftDate is null).CompareTo(rightDate is null);
        if (order == 0 && leftDate is not null)
        {
            order = leftDate.CompareTo(rightDate);
        }

        return order != 0 ? order : string.CompareOrdinal(leftId, rightId);
    }

    /// <summary>The id of an entry, and where its row is.</summary>
    public static IndexRow RowOf(DeclaredEntry entry) => new(entry.Entry.Id, entry.Linked.Address);

    /// <summary>The date by which readers see an entry; null where it has none.</summary>
    public static EdtfDate? DateOf(DeclaredEntry entry) => entry.Entry.Values.Date(entry.Kind.EventDate);

    private readonly record struct DatedRow(EdtfDate? Date, IndexRow Row);
}
