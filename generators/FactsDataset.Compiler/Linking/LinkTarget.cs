namespace FactsDataset.Compiler.Linking;

/// <summary>What a reference resolves to; <c>default</c> where it resolves to nothing.</summary>
/// <param name="Address">The target's row.</param>
/// <param name="Member">The target's C# member, with its class, such as <c>Places.Geneva</c>; or null.</param>
internal readonly record struct LinkTarget(RowAddress Address, string? Member)
{
    public static readonly LinkTarget None;

    /// <summary>The entry of another dataset that it is; null for one of this dataset.</summary>
    public ForeignEntry? Foreign { get; init; }

    /// <summary>Whether it resolves to nothing.</summary>
    public bool IsNone => Address.IsNone && Foreign is null;
}
