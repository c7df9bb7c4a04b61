using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>A time in which somebody is attested in a post.</summary>
/// <param name="Period">The time; null where it could not be read.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record Tenure(EdtfDate? Period, FilePlace Place);
