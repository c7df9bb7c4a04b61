namespace FactsDataset.Compiler.Schema;

/// <summary>What the links of a chain of attribution refer to: each a kind or a union.</summary>
internal sealed record AttributionTypes(string Who, string Of);
