namespace FactsDataset.Compiler.Schema;

/// <summary>What a field is of a tenure.</summary>
internal enum TenurePart
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Who holds the post.</summary>
    Holder,

    /// <summary>The post.</summary>
    Post,

    /// <summary>The time in which the holder is attested in the post.</summary>
    Period,
}
