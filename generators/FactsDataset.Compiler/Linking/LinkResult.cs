using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Linking;

/// <summary>A linked dataset, and what was found wrong while linking it.</summary>
internal sealed record LinkResult(LinkedDataset Dataset, EquatableArray<Finding> Findings);
