using System.Globalization;

namespace FactsDataset.Compiler.Linking;

/// <summary>Where the packed row of an entry is: a shard, and a row in it, both from zero. <c>default</c> is nowhere.</summary>
internal readonly record struct RowAddress : IComparable<RowAddress>
{
    private readonly int _shard;

    /// <summary>The address of a row.</summary>
    public RowAddress(int shard, int row)
    {
        _shard = shard + 1;
        Row = row;
    }

    /// <summary>The shard.</summary>
    public int Shard => _shard - 1;

    /// <summary>The row in it.</summary>
    public int Row { get; }

    /// <summary>Whether it is nowhere.</summary>
    public bool IsNone => _shard == 0;

    /// <summary>By shard, then by row; nowhere comes first.</summary>
    public int CompareTo(RowAddress other)
    {
        int order = _shard.CompareTo(other._shard);
        return order != 0 ? order : Row.CompareTo(other.Row);
    }

    /// <summary>As packed data has it: <c>shard.row</c>.</summary>
    public override string ToString() => Shard.ToString(CultureInfo.InvariantCulture) + "." + Row.ToString(CultureInfo.InvariantCulture);
}
