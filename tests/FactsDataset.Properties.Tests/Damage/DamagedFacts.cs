using System.Collections.Immutable;
using FactsDataset.Properties.Tests.Harness;
using FsCheck;
using FsCheck.Fluent;

namespace FactsDataset.Properties.Tests.Damage;

/// <summary>The real fact files after a few slips. Fewer slips are tried first where a property does not hold.</summary>
/// <param name="Slips">The slips, in the order made.</param>
internal sealed record DamagedFacts(ImmutableArray<Slip> Slips)
{
    /// <summary>The files.</summary>
    public FactFolder Folder => Slips.Aggregate(RealFacts.Folder, static (folder, slip) => slip.Apply(folder));

    /// <summary>Slips in any of the files, the schema among them.</summary>
    public static Arbitrary<DamagedFacts> Anywhere { get; } = In([.. RealFacts.FactNames, .. RealFacts.FactNames, RealFacts.SchemaName], 4);

    /// <summary>Slips in fact files only.</summary>
    public static Arbitrary<DamagedFacts> InFactFiles { get; } = In([.. RealFacts.FactNames], 3);

    /// <summary>Slips in the schema only.</summary>
    public static Arbitrary<DamagedFacts> InSchema { get; } = In([RealFacts.SchemaName], 3);

    public override string ToString() => $"{string.Join('\n', Slips)}\n{Difference.Of(RealFacts.Folder, Folder)}";

    private static Arbitrary<DamagedFacts> In(string[] names, int most)
    {
        Gen<int> number = Gen.Choose(0, 1_000_000);
        Gen<Slip> slip = Gen.Elements(Enum.GetValues<DamageKind>()).SelectMany(
            _ => Gen.Elements(names),
            static (kind, name) => (Kind: kind, Name: name)).SelectMany(
            _ => number.Two(),
            static (place, numbers) => new Slip(place.Kind, place.Name, numbers.Item1, numbers.Item2));
        Gen<DamagedFacts> damaged = Gen.Choose(1, most).SelectMany(count => slip.ArrayOf(count), static (_, slips) => new DamagedFacts([.. slips]));
        return Arb.From(damaged, Shrink);
    }

    private static IEnumerable<DamagedFacts> Shrink(DamagedFacts damaged) => damaged.Slips.Length == 1
        ? []
        : damaged.Slips.Select((_, index) => new DamagedFacts(damaged.Slips.RemoveAt(index)));
}
