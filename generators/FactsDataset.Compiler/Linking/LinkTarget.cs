namespace FactsDataset.Compiler.Linking;

/// <summary>What a reference resolves to.</summary>
/// <param name="Shard">The shard that holds the target's row; -1 where the reference resolves to nothing.</param>
/// <param name="Row">The row in that shard.</param>
/// <param name="Member">The target's C# member, with its class, such as <c>Places.Geneva</c>; or null.</param>
internal readonly record struct LinkTarget(int Shard, int Row, string? Member)
{
    public static readonly LinkTarget None = new(-1, 0, null);
}
