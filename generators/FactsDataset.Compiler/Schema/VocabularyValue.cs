using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Schema;

/// <summary>One value of a vocabulary.</summary>
/// <param name="Code">The word in fact files.</param>
/// <param name="Member">The enum member.</param>
internal sealed record VocabularyValue(string Code, string Member, string Summary)
{
    /// <summary>What people are shown instead of the code, by language.</summary>
    public EquatableArray<Wording> Labels { get; init; }
}
