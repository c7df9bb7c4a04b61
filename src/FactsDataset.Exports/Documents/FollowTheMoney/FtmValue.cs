namespace FactsDataset.Exports.Documents.FollowTheMoney;

/// <summary>A value of a property of an entity.</summary>
/// <param name="Property">The property.</param>
/// <param name="Type">Its type, as FollowTheMoney calls it.</param>
/// <param name="Value">The value.</param>
internal sealed record FtmValue(string Property, string Type, string Value)
{
    /// <summary>The BCP 47 tag of the language of a text; null where it has none.</summary>
    public string? Language { get; init; }

    /// <summary>What the dataset has, where the value says less.</summary>
    public string? Original { get; init; }

    /// <summary>The field of the entry that it comes from, which its evidence names; null where none does.</summary>
    public string? Field { get; init; }
}
