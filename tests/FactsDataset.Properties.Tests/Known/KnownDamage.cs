using FactsDataset.Properties.Tests.Harness;

namespace FactsDataset.Properties.Tests.Known;

/// <summary>A damage that breaks one rule, and no other, at a place that is known.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Start">Where the damage begins.</param>
/// <param name="Length">How much of the text is taken out.</param>
/// <param name="Insertion">What is put there instead.</param>
/// <param name="Expected">The diagnostic.</param>
internal sealed record KnownDamage(string File, int Start, int Length, string Insertion, Expected Expected)
{
    public FactFolder Apply(FactFolder folder) =>
        folder.With(File, folder.Files[File].Remove(Start, Length).Insert(Start, Insertion));
}
