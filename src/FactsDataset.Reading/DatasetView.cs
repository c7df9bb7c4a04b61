using System.Collections.Concurrent;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Reading;

/// <summary>
/// A dataset, whatever it was read from: its kinds by the schema, and their entries with values and references both ways.
/// Two makers give it: <see cref="Files.FactFileDataset"/> and <see cref="Compiled.CompiledDataset"/>. Nothing that it
/// shows says which.
/// </summary>
internal sealed class DatasetView
{
    private readonly Dictionary<string, EntryView> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntryView> _byFormerId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, EntryView?> _foreign = new(StringComparer.Ordinal);
    private readonly Lazy<ReferrerLists> _referrers;
    private readonly Lazy<IReadOnlyList<EntryView>> _facts;
    private readonly Lazy<IReadOnlyList<EntryView>> _foreignTargets;

    private DatasetView(DatasetSchema schema, IReadOnlyList<DatasetView> uses)
    {
        Schema = schema;
        Uses = uses;
        _referrers = new Lazy<ReferrerLists>(() => new ReferrerLists(Entries));
        _foreignTargets = new Lazy<IReadOnlyList<EntryView>>(() =>
            [.. Referrers.Targets.Where(static entry => entry.Kind.IsForeign).OrderBy(static entry => entry.Id, StringComparer.Ordinal)]);
        _facts = new Lazy<IReadOnlyList<EntryView>>(() =>
            EntryOrder.Merge(Kinds.Where(static kind => kind.Kind.Role == Compiler.Schema.KindRole.Fact).Select(static kind => kind.Entries)));
    }

    /// <summary>What its entries may say.</summary>
    public DatasetSchema Schema { get; }

    /// <summary>The datasets whose entries it refers to.</summary>
    public IReadOnlyList<DatasetView> Uses { get; }

    /// <summary>Its kinds, in the order of the schema.</summary>
    public IReadOnlyList<KindView> Kinds { get; private set; } = [];

    /// <summary>Its entries that stand, kind by kind.</summary>
    public IEnumerable<EntryView> Entries => Kinds.SelectMany(static kind => kind.Entries);

    /// <summary>How many entries it has, those that were taken back among them.</summary>
    public int EntryCount => Kinds.Sum(static kind => kind.Entries.Count + kind.Retracted.Count);

    /// <summary>Its facts that stand, of every kind, by date, the undated last.</summary>
    public IReadOnlyList<EntryView> Facts => _facts.Value;

    /// <summary>Every former id with the entry that had it, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, EntryView>> FormerIds => _byFormerId.OrderBy(static pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Who refers to what.</summary>
    public ReferrerLists Referrers => _referrers.Value;

    /// <summary>A dataset.</summary>
    /// <param name="schema">What its entries may say.</param>
    /// <param name="read">Makes the entries of the dataset given, those that stand and those that were taken back.</param>
    /// <param name="uses">The datasets whose entries it refers to.</param>
    /// <param name="isInOrder">Whether those of each kind come in order.</param>
    public static DatasetView Create(
        DatasetSchema schema,
        Func<DatasetView, IEnumerable<(EntryView Entry, bool IsRetracted)>> read,
        IReadOnlyList<DatasetView> uses,
        bool isInOrder = false)
    {
        DatasetView dataset = new(schema, uses);
        List<(EntryView Entry, bool IsRetracted)> entries = read(dataset).ToList();
        foreach ((EntryView entry, _) in entries)
        {
            dataset._byId[entry.Id] = entry;
            foreach (string former in entry.FormerIds)
            {
                dataset._byFormerId[former] = entry;
            }
        }

        ILookup<string, (EntryView Entry, bool IsRetracted)> byKind = entries.ToLookup(static entry => entry.Entry.Kind.Name, StringComparer.Ordinal);
        dataset.Kinds = schema.Kinds.Select(kind => new KindView(kind, Sorted(kind, isRetracted: false), Sorted(kind, isRetracted: true))).ToList();
        return dataset;

        List<EntryView> Sorted(Kind kind, bool isRetracted)
        {
            IEnumerable<EntryView> chosen = byKind[kind.Name].Where(entry => entry.IsRetracted == isRetracted).Select(static entry => entry.Entry);
            return isInOrder ? chosen.ToList() : EntryOrder.Sort(chosen);
        }
    }

    /// <summary>
    /// The entry with that id, or that had it before, one that was taken back among them; null where there is none. An id with the
    /// prefix of a dataset that this one uses, <c>factsdataset:khalifa-haftar</c>, gives the entry of that one as it is seen from
    /// here: its own references have prefixes, and what refers to it is of this dataset.
    /// </summary>
    public EntryView? Find(string id) => _byId.GetValueOrDefault(id)
        ?? _byFormerId.GetValueOrDefault(id)
        ?? (id.Contains(UsedDataset.PrefixEnd, StringComparison.Ordinal) ? _foreign.GetOrAdd(id, FindForeign) : null);

    /// <summary>The entries of other datasets to which this one refers, by their ids with the prefixes.</summary>
    public IReadOnlyList<EntryView> Foreign => Uses.Count == 0 ? [] : _foreignTargets.Value;

    /// <summary>The kind with that name; null where there is none.</summary>
    public KindView? FindKind(string name) => Kinds.FirstOrDefault(kind => kind.Kind.Name == name);

    private EntryView? FindForeign(string id)
    {
        int end = id.IndexOf(UsedDataset.PrefixEnd, StringComparison.Ordinal);
        string prefix = id[..end];
        foreach (DatasetView used in Uses)
        {
            // What an entry of a used dataset refers to may be of a third one.
            EntryView? found = UsedDataset.PrefixOf(used.Schema.Namespace) == prefix ? used.Find(id[(end + 1)..]) : used.Find(id);
            if (found is not null)
            {
                return found.Kind.IsForeign ? found.In(this) : ForeignEntry.SeenFrom(this, found, used.Schema.Namespace);
            }
        }

        return null;
    }
}
