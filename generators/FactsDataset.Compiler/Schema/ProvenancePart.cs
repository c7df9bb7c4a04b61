namespace FactsDataset.Compiler.Schema;

/// <summary>What a field of a source says of where its text comes from.</summary>
internal enum ProvenancePart
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary><c>publisher</c>: whoever published it.</summary>
    Publisher,

    /// <summary><c>taken-from</c>: the source, or the outlet, that it was taken from.</summary>
    TakenFrom,

    /// <summary><c>voice</c>: the chain of those who speak in it where nobody is quoted.</summary>
    Voice,
}
