namespace FactsDataset.Compiler.Linking;

/// <summary>Deals out rows to the entries of a file, in order: a shard is closed after so many rows or bytes.</summary>
internal sealed class RowSequence
{
    /// <summary>How many rows a shard holds at most.</summary>
    public const int RowsPerShard = 256;

    /// <summary>About how many bytes a shard holds at most.</summary>
    public const int BytesPerShard = 128 * 1024;

    private readonly int _firstShard;
    private int _shard;
    private int _row;
    private int _bytes;

    /// <param name="firstShard">The first of the file's shards.</param>
    public RowSequence(int firstShard)
    {
        _firstShard = firstShard;
        _shard = firstShard;
    }

    /// <summary>The number of shards that have rows so far.</summary>
    public int ShardCount => _shard - _firstShard + (_row > 0 ? 1 : 0);

    /// <summary>The row of the next entry, which takes so many bytes.</summary>
    public RowAddress Next(int size)
    {
        if (_row == RowsPerShard || (_row > 0 && _bytes + size > BytesPerShard))
        {
            _shard++;
            _row = 0;
            _bytes = 0;
        }

        _bytes += size;
        return new RowAddress(_shard, _row++);
    }
}
