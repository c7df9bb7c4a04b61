using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Schema;

/// <summary>The datasets at hand, whatever a schema uses of them.</summary>
/// <param name="Found">Those that were asked for; two of one namespace where two assemblies hold it.</param>
/// <param name="AtHand">The namespaces of all that could be asked for.</param>
/// <param name="Remedy">How one is brought to hand, as messages say it.</param>
internal sealed record UsedDatasets(EquatableArray<UsedDataset> Found, EquatableArray<string> AtHand, string Remedy)
{
    /// <summary>None.</summary>
    public static readonly UsedDatasets None = new(default, default, "there is none at hand");
}
