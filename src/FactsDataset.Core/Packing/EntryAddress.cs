using System.ComponentModel;
using System.Globalization;

namespace FactsDataset.Core.Packing;

/// <summary>
/// Where an entry lies in a <see cref="FactStore"/>. Plumbing for generated code. <c>default</c> is <see cref="None"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EntryAddress : IEquatable<EntryAddress>
{
    // One more than the shard, so that default means no entry.
    private readonly int _shardPlusOne;

    /// <summary>The address of a row.</summary>
    /// <param name="shard">The zero-based number of the shard.</param>
    /// <param name="row">The zero-based number of the row in its shard.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public EntryAddress(int shard, int row)
    {
        if (shard is < 0 or int.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(shard), "Shards count from 0.");
        }

        if (row < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(row), "Rows count from 0.");
        }

        _shardPlusOne = shard + 1;
        Row = row;
    }

    /// <summary>No entry.</summary>
    public static EntryAddress None => default;

    /// <summary>Whether this is <see cref="None"/>.</summary>
    public bool IsNone => _shardPlusOne == 0;

    /// <summary>The zero-based number of the shard; -1 for <see cref="None"/>.</summary>
    public int Shard => _shardPlusOne - 1;

    /// <summary>The zero-based number of the row in its shard; 0 for <see cref="None"/>.</summary>
    public int Row { get; }

    /// <summary>Whether the two are one place.</summary>
    public static bool operator ==(EntryAddress left, EntryAddress right) => left.Equals(right);

    /// <summary>Whether the two are different places.</summary>
    public static bool operator !=(EntryAddress left, EntryAddress right) => !left.Equals(right);

    /// <summary>Whether the two are one place.</summary>
    public bool Equals(EntryAddress other) => _shardPlusOne == other._shardPlusOne && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EntryAddress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_shardPlusOne * 7919) ^ Row);

    /// <summary>The address as a row spells it, such as <c>3.17</c>; empty for <see cref="None"/>.</summary>
    public override string ToString() => IsNone
        ? string.Empty
        : Shard.ToString(CultureInfo.InvariantCulture) + "." + Row.ToString(CultureInfo.InvariantCulture);
}
