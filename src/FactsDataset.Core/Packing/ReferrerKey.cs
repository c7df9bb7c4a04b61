namespace FactsDataset.Core.Packing;

/// <summary>An entry that is referred to, and the number of the relation.</summary>
internal readonly struct ReferrerKey : IEquatable<ReferrerKey>
{
    private readonly EntryAddress _target;
    private readonly int _relation;

    public ReferrerKey(EntryAddress target, int relation)
    {
        _target = target;
        _relation = relation;
    }

    public bool Equals(ReferrerKey other) => _relation == other._relation && _target == other._target;

    public override bool Equals(object? obj) => obj is ReferrerKey other && Equals(other);

    public override int GetHashCode() => unchecked((_target.GetHashCode() * 397) ^ _relation);
}
