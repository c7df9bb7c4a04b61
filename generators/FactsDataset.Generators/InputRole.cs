namespace FactsDataset.Generators;

/// <summary>What an additional file is to the generator.</summary>
internal enum InputRole
{
    /// <summary>A file of other tools.</summary>
    None,

    /// <summary>The schema.</summary>
    Schema,

    /// <summary>A fact file.</summary>
    Facts,

    /// <summary>A document of the corpus.</summary>
    Document,
}
