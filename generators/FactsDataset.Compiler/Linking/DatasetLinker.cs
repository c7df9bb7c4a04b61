using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking.Relinking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Linking;

/// <summary>Puts the files of a dataset together: ids, rows, C# names, and what every reference resolves to.</summary>
internal static class DatasetLinker
{
    /// <summary>How many rows a shard holds at most.</summary>
    public const int RowsPerShard = RowSequence.RowsPerShard;

    /// <summary>About how many bytes a shard holds at most.</summary>
    public const int BytesPerShard = RowSequence.BytesPerShard;

    /// <summary>
    /// Links files, in whatever order they come. What was linked before with this schema is looked at for what can be kept of
    /// it; what comes out is in each case what linking from scratch gives.
    /// </summary>
    public static LinkResult Link(DatasetSchema schema, IEnumerable<FileData> files)
    {
        List<FileData> sorted = Sort(schema, files);
        LinkMemory memory = LinkMemory.Of(schema);
        PreviousLink link = (memory.Last is { } last ? Relinker.TryLink(schema, last, sorted) : null) ?? LinkAll(schema, sorted);
        memory.Last = link;
        return link.Result;
    }

    /// <summary>Links files from scratch.</summary>
    private static PreviousLink LinkAll(DatasetSchema schema, List<FileData> sorted)
    {
        List<Finding> findings = [];
        EntryTable table = new();
        Dictionary<string, MemberNames> members = new(StringComparer.Ordinal);
        List<LinkedFile> placed = Place(schema, sorted, table, members, findings);
        FormerIds.Link(placed, table, members, findings);
        foreach (KeyValuePair<string, MemberNames> kind in members)
        {
            kind.Value.CheckLimit(sorted.First(file => file.Kind == kind.Key).Path, findings);
        }

        bool isPlain = findings.Count == 0;
        ReferenceResolver resolver = new(schema, table, sorted, findings);
        for (int i = 0; i < placed.Count; i++)
        {
            placed[i] = placed[i] with { Targets = resolver.Resolve(placed[i].Data) };
        }

        List<LinkedForeignKind> foreign = ForeignRows.Place(schema, placed);
        EquatableArray<IndexRow> factOrder = EntryOrdering.OrderFacts(table);
        ReferrerLinker.Link(placed, foreign, table, factOrder);
        LinkedDataset dataset = new(
            placed.ToEquatableArray(),
            schema.Kinds.Select(kind => EntryOrdering.Order(kind, table)).ToEquatableArray(),
            factOrder)
        {
            Foreign = foreign.ToEquatableArray(),
            IncompleteKinds = IncompleteKindsOf(sorted),
        };
        return new PreviousLink(sorted, new LinkResult(dataset, findings.ToEquatableArray()), isPlain);
    }

    /// <summary>The kinds of which entries may be missing, since a file could not be read.</summary>
    public static EquatableArray<string> IncompleteKindsOf(List<FileData> files) => files
        .Where(static file => file.IsMalformed || file.Kind.Length == 0)
        .Select(static file => file.Kind)
        .Distinct(StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>
    /// By kind as in the schema, then by name, so that shards keep their numbers whatever order files come in. A path
    /// that comes twice is one file: projects list files twice, and so does Roslyn after some edits.
    /// </summary>
    private static List<FileData> Sort(DatasetSchema schema, IEnumerable<FileData> files)
    {
        Dictionary<string, int> ranks = new(StringComparer.Ordinal);
        foreach (Kind kind in schema.Kinds)
        {
            ranks.Add(kind.Name, ranks.Count);
        }

        HashSet<string> paths = new(StringComparer.Ordinal);
        List<FileData> sorted = files.Where(file => paths.Add(file.Path)).ToList();
        sorted.Sort((left, right) =>
        {
            int order = Rank(left).CompareTo(Rank(right));
            order = order != 0 ? order : string.CompareOrdinal(left.Name, right.Name);
            return order != 0 ? order : string.CompareOrdinal(left.Path, right.Path);
        });
        return sorted;

        int Rank(FileData file) => ranks.TryGetValue(file.Kind, out int rank) ? rank : int.MaxValue;
    }

    private static List<LinkedFile> Place(
        DatasetSchema schema, List<FileData> files, EntryTable table, Dictionary<string, MemberNames> members, List<Finding> findings)
    {
        List<LinkedFile> placed = new(files.Count);
        HintNames hints = new();
        int shard = 0;
        foreach (FileData file in files)
        {
            if (schema.FindKind(file.Kind) is not { } kind)
            {
                foreach (BoundEntry entry in file.Entries)
                {
                    table.AddUnreadable(entry.Id);
                }

                continue;
            }

            if (!members.TryGetValue(kind.Name, out MemberNames? names))
            {
                names = new MemberNames(kind);
                members.Add(kind.Name, names);
            }

            int firstShard = shard;
            EquatableArray<LinkedEntry> entries = PlaceEntries(file, kind, names, table, findings, ref shard);
            placed.Add(new LinkedFile(hints.For(file.Name), file, firstShard, shard - firstShard, entries, default));
        }

        return placed;
    }

    private static EquatableArray<LinkedEntry> PlaceEntries(
        FileData file, Kind kind, MemberNames names, EntryTable table, List<Finding> findings, ref int shard)
    {
        List<LinkedEntry> linked = new(file.Entries.Count);
        RowSequence rows = new(shard);
        for (int index = 0; index < file.Entries.Count; index++)
        {
            BoundEntry entry = file.Entries[index];
            if (!Slugs.IsSlug(entry.Id))
            {
                table.AddUnreadable(entry.Id);
                continue;
            }

            if (table.Find(entry.Id) is { } first)
            {
                findings.Add(Finding.At(Rules.DuplicateId, file.At(entry.IdSlot), entry.Id, first.File.Name) with { Related = first.IdPlace });
                continue;
            }

            LinkedEntry placed = new(index, rows.Next(entry.Size), names.Declare(file, entry, findings));
            table.Add(new DeclaredEntry(file, entry, kind, placed));
            linked.Add(placed);
        }

        shard += rows.ShardCount;
        return linked.ToEquatableArray();
    }
}
