using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking.Relinking;

/// <summary>Puts changed entries into the indexes of their kinds and the orders in which readers see them.</summary>
internal sealed class OrderUpdate
{
    private readonly List<RowChange> _changes;
    private readonly RowLocator _rows;
    private readonly HashSet<RowAddress> _gone = [];
    private readonly bool[] _goneShards;

    /// <param name="changes">The changed entries.</param>
    /// <param name="rows">The rows of all entries as they are now.</param>
    public OrderUpdate(List<RowChange> changes, RowLocator rows)
    {
        _changes = changes;
        _rows = rows;
        _gone.UnionWith(changes.Select(static change => change.Old).OfType<DeclaredEntry>().Select(static entry => entry.Linked.Address));
        _goneShards = new bool[_gone.Count == 0 ? 0 : _gone.Max(static row => row.Shard) + 1];
        foreach (RowAddress row in _gone)
        {
            _goneShards[row.Shard] = true;
        }
    }

    /// <summary>The kind with its changed entries.</summary>
    public LinkedKind Update(LinkedKind linked, Kind kind)
    {
        List<DeclaredEntry> old = Of(kind, static change => change.Old);
        List<DeclaredEntry> now = Of(kind, static change => change.Now);
        if (old.Count == 0 && now.Count == 0)
        {
            return linked;
        }

        HashSet<string> goneIds = new(old.Select(static entry => entry.Entry.Id), StringComparer.Ordinal);
        return linked with
        {
            ById = Replace(linked.ById, now.SelectMany(static entry => RowsOf(entry)), static (left, right) => string.CompareOrdinal(left.Id, right.Id)),
            Order = Replace(linked.Order, now.Where(static entry => entry.Entry.Retraction is null).Select(EntryOrdering.RowOf), CompareDates),
            Retracted = Replace(linked.Retracted, now.Where(static entry => entry.Entry.Retraction is not null).Select(EntryOrdering.RowOf), CompareDates),
            Retired = Replace(linked.Retired, old.SelectMany(RetiredOf), now.SelectMany(RetiredOf)),
            Symbols = Replace(linked.Symbols, old.SelectMany(SymbolsOf), now.SelectMany(SymbolsOf)),
            Names = Replace(linked.Names, goneIds, now.SelectMany(static entry => entry.Entry.Names.Select(name => new UsedName(entry.Entry.Id, name.Text)))),
            Reasons = Replace(linked.Reasons, goneIds, now.SelectMany(ReasonsOf)),
        };
    }

    /// <summary>The order of all facts with those that changed.</summary>
    public EquatableArray<IndexRow> UpdateFacts(EquatableArray<IndexRow> order) => Replace(
        order,
        _changes.Select(static change => change.Now)
            .OfType<DeclaredEntry>()
            .Where(static entry => entry.Kind.Role == KindRole.Fact && entry.Entry.Retraction is null)
            .Select(EntryOrdering.RowOf),
        CompareDates);

    private List<DeclaredEntry> Of(Kind kind, Func<RowChange, DeclaredEntry?> side) =>
        _changes.Select(side).OfType<DeclaredEntry>().Where(entry => ReferenceEquals(entry.Kind, kind)).ToList();

    private static IEnumerable<IndexRow> RowsOf(DeclaredEntry entry)
    {
        yield return EntryOrdering.RowOf(entry);
        foreach (BoundFormer former in entry.Entry.Former)
        {
            yield return EntryOrdering.RowOf(entry) with { Id = former.Id };
        }
    }

    private static IEnumerable<string> RetiredOf(DeclaredEntry entry)
    {
        if (entry.Entry.Retraction is not null)
        {
            yield return entry.Entry.Id + "=";
        }

        foreach (BoundFormer former in entry.Entry.Former)
        {
            yield return former.Id + "=" + entry.Entry.Id;
        }
    }

    private static IEnumerable<string> SymbolsOf(DeclaredEntry entry)
    {
        if (entry.Linked.Member is { } member && member == entry.Entry.Symbol)
        {
            yield return entry.Entry.Id + "=" + member;
        }
    }

    private static IEnumerable<UsedName> ReasonsOf(DeclaredEntry entry)
    {
        if (entry.Entry.Retraction is { } reason)
        {
            yield return new UsedName(entry.Entry.Id, reason);
        }
    }

    private EquatableArray<IndexRow> Replace(EquatableArray<IndexRow> rows, IEnumerable<IndexRow> added, Comparison<IndexRow> compare) =>
        SortedRows.Replace(rows, IsGone, added.ToList(), compare);

    private static EquatableArray<string> Replace(EquatableArray<string> lines, IEnumerable<string> gone, IEnumerable<string> added)
    {
        HashSet<string> removed = new(gone, StringComparer.Ordinal);
        return SortedRows.Replace(lines, removed.Contains, added.ToList(), string.CompareOrdinal);
    }

    private static EquatableArray<UsedName> Replace(EquatableArray<UsedName> names, HashSet<string> goneIds, IEnumerable<UsedName> added) =>
        SortedRows.Replace(names, name => goneIds.Contains(name.Id), added.ToList(), static (left, right) => string.CompareOrdinal(left.Id, right.Id));

    private bool IsGone(IndexRow row) =>
        row.Address.Shard < _goneShards.Length && _goneShards[row.Address.Shard] && _gone.Contains(row.Address);

    private int CompareDates(IndexRow left, IndexRow right)
    {
        DeclaredEntry first = _rows.Find(left.Address);
        DeclaredEntry second = _rows.Find(right.Address);
        return EntryOrdering.Compare(EntryOrdering.DateOf(first), left.Id, EntryOrdering.DateOf(second), right.Id);
    }
}
