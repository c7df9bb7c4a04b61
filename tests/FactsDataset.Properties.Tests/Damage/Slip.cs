using FactsDataset.Properties.Tests.Harness;

namespace FactsDataset.Properties.Tests.Damage;

/// <summary>One damage to one file, as numbers, so that it can be drawn, shrunk and repeated.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="File">The name of the file.</param>
/// <param name="First">Which place, counted around what the file has.</param>
/// <param name="Second">Which other place, or which character.</param>
internal sealed record Slip(DamageKind Kind, string File, int First, int Second)
{
    /// <summary>The folder with that damage.</summary>
    public FactFolder Apply(FactFolder folder)
    {
        if (!folder.Files.TryGetValue(File, out string? text))
        {
            return folder;
        }

        if (Kind == DamageKind.Concatenate)
        {
            string[] names = [.. folder.Files.Keys];
            return folder.With(File, text + folder.Files[names[Second % names.Length]]);
        }

        return folder.With(File, LineDamage.Apply(Kind, text, First, Second) ?? CharacterDamage.Apply(Kind, text, First, Second) ?? text);
    }
}
