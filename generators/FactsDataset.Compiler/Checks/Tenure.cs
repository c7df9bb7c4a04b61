using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>A time in which somebody is attested in a post.</summary>
/// <param name="Period">The time; null where it could not be read.</param>
/// <param name="Path">The file that declares it.</param>
/// <param name="Slot">Where it is declared.</param>
internal sealed record Tenure(EdtfDate? Period, string Path, int Slot);
