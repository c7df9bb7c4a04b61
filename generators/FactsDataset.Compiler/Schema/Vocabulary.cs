using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Schema;

/// <summary>A closed list of values, emitted as an enum.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="EnumName">The C# enum.</param>
/// <param name="IsBuiltIn">Whether FactsDataset.Core holds the enum, so that none is generated.</param>
internal sealed record Vocabulary(
    string Name,
    string EnumName,
    string Summary,
    EquatableArray<VocabularyValue> Values,
    bool IsBuiltIn = false)
{
    /// <summary>The values that say that an event took place.</summary>
    public EquatableArray<string> TookPlace { get; init; }

    /// <summary>The values that say that those concerned were not together in one place.</summary>
    public EquatableArray<string> Apart { get; init; }

    /// <summary>The value with that code, or null.</summary>
    public VocabularyValue? Find(string code)
    {
        foreach (VocabularyValue value in Values)
        {
            if (string.Equals(value.Code, code, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }
}
