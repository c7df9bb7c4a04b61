namespace FactsDataset.Compiler.Linking;

/// <summary>An entry that refers to another.</summary>
/// <param name="Relation">The number of the inverse by which it is found; <see cref="Fact"/> and <see cref="Other"/> by any.</param>
/// <param name="From">Its row.</param>
internal readonly record struct Referrer(int Relation, RowAddress From)
{
    /// <summary>A fact, by whatever it refers.</summary>
    public const int Fact = -2;

    /// <summary>An entry that is no fact, by whatever it refers.</summary>
    public const int Other = -1;
}
