using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>What checks looked at, and what linking and they found.</summary>
internal sealed record CheckResult(CheckContext Context, EquatableArray<Finding> Findings);
