using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking;

/// <summary>Finds the entry in a row.</summary>
internal sealed class RowLocator
{
    private readonly IReadOnlyList<LinkedFile> _files;
    private readonly Kind[] _kinds;
    private readonly int[] _fileOfShard;

    /// <summary>Over files whose shards follow one another.</summary>
    public RowLocator(DatasetSchema schema, IReadOnlyList<LinkedFile> files)
    {
        _files = files;
        _kinds = new Kind[files.Count];
        int shards = files.Count == 0 ? 0 : files[files.Count - 1].FirstShard + files[files.Count - 1].ShardCount;
        _fileOfShard = new int[shards];
        for (int i = 0; i < files.Count; i++)
        {
            // Files of a kind stand together, so that most have the kind of the one before.
            _kinds[i] = i > 0 && _kinds[i - 1].Name == files[i].Data.Kind ? _kinds[i - 1] : schema.FindKind(files[i].Data.Kind)!;
            for (int shard = files[i].FirstShard; shard < files[i].FirstShard + files[i].ShardCount; shard++)
            {
                _fileOfShard[shard] = i;
            }
        }
    }

    /// <summary>The kind of a file's entries.</summary>
    public Kind KindOf(int file) => _kinds[file];

    /// <summary>The number of the file that has a row; -1 where none has, since it is one of another dataset's.</summary>
    public int FileOf(RowAddress address) => address.Shard < _fileOfShard.Length ? _fileOfShard[address.Shard] : -1;

    /// <summary>The number of a row among those of its file.</summary>
    public int IndexOf(RowAddress address)
    {
        LinkedFile file = _files[FileOf(address)];
        int start = 0;
        int end = file.Entries.Count;
        while (start < end)
        {
            int middle = (start + end) / 2;
            (start, end) = file.Entries[middle].Address.CompareTo(address) < 0 ? (middle + 1, end) : (start, middle);
        }

        return start;
    }

    /// <summary>The entry in a row of this dataset.</summary>
    public DeclaredEntry Find(RowAddress address)
    {
        int number = FileOf(address);
        LinkedFile file = _files[number];
        LinkedEntry linked = file.Entries[IndexOf(address)];
        return new DeclaredEntry(file.Data, file.EntryOf(linked), _kinds[number], linked);
    }
}
