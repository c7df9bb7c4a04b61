namespace FactsDataset.Compiler.Schema;

/// <summary>What generated classes have besides the fields and inverses of the schema.</summary>
internal static class ReservedProperties
{
    /// <summary>What the class of a source has besides, where its entries can be elsewhere than in the corpus.</summary>
    public const string IsVerifiable = "IsVerifiable";

    /// <summary>What the class of a group has.</summary>
    public static IReadOnlyList<string> OfGroups { get; } =
    [
        "Describe", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize",
        "PrintMembers", "EqualityContract", "Clone", "Read", "Create",
    ];

    /// <summary>What the class that holds a kind's entries has besides them, in any letter case.</summary>
    public static IReadOnlyList<string> OfCollections { get; } =
    [
        "All", "Find", "FindByName", "Retracted", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone",
        "ReferenceEquals", "Finalize", "DatasetStore",
    ];

    /// <summary>What the class of a kind has.</summary>
    public static IReadOnlyList<string> OfKinds { get; } =
        [.. OfGroups, "Id", "Kind", "Label", "LabelIn", "Titles", "Note", "Facts", "ReferencedBy", "StatusCode", "KnownBy", "Polarity", "Wholes", "Containers",
            "CertainPostsAt", "PossiblePostsAt", "Parse", "TryParse", "CompareTo"];
}
