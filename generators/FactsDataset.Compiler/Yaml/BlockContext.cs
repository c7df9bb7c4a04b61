namespace FactsDataset.Compiler.Yaml;

/// <summary>What a node of a block stands behind, which decides what may stand in the same line with it.</summary>
internal enum BlockContext
{
    /// <summary>Behind nothing: the whole stretch.</summary>
    Document,

    /// <summary>Behind a key and its colon; no block collection begins in that line.</summary>
    MappingValue,

    /// <summary>Behind the dash of a list or the question mark of a key; a block collection may begin in that line.</summary>
    SequenceItem,
}
