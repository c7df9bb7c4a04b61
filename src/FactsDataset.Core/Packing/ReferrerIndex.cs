namespace FactsDataset.Core.Packing;

/// <summary>
/// Who refers to what over all shards. Built whole when it is first needed, from addresses alone: no entry is decoded.
/// </summary>
internal sealed class ReferrerIndex
{
    private readonly Dictionary<ReferrerKey, ReferrerList> _lists = [];

    /// <summary>Adds the referrers of one shard, before the index is published.</summary>
    public void Add(int shard, ReadOnlySpan<byte> lines)
    {
        int position = 0;
        while (position < lines.Length)
        {
            ReadLine(lines, shard, ref position);
        }
    }

    /// <summary>The referrers of one target by one relation that are a <typeparamref name="T"/>, in order.</summary>
    public IReadOnlyList<T> Find<T>(FactStore store, EntryAddress target, int relation)
        where T : class, IEntry =>
        _lists.TryGetValue(new ReferrerKey(target, relation), out ReferrerList? list) ? list.Resolve<T>(store) : [];

    private void ReadLine(ReadOnlySpan<byte> lines, int shard, ref int position)
    {
        int relation = PackedData.ReadNumber(lines, ref position);
        PackedData.Expect(lines, ref position, ' ');
        ReferrerKey key = new(PackedData.ReadAddress(lines, ref position), relation);
        PackedData.Expect(lines, ref position, ':');
        if (!_lists.TryGetValue(key, out ReferrerList? list))
        {
            list = new ReferrerList();
            _lists.Add(key, list);
        }

        while (position < lines.Length && lines[position] != '\n')
        {
            PackedData.Expect(lines, ref position, ' ');
            list.Add(new EntryAddress(shard, PackedData.ReadNumber(lines, ref position)));
        }

        position++;
    }
}
