namespace FactsDataset.Compiler.Schema;

/// <summary>One value of a vocabulary.</summary>
/// <param name="Code">The word in fact files.</param>
/// <param name="Member">The enum member.</param>
internal sealed record VocabularyValue(string Code, string Member, string Summary);
