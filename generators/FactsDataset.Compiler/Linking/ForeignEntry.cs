namespace FactsDataset.Compiler.Linking;

/// <summary>An entry of another dataset.</summary>
/// <param name="Kind">Its kind, named with the namespace of its dataset.</param>
/// <param name="Id">Its id there.</param>
internal sealed record ForeignEntry(string Kind, string Id);
