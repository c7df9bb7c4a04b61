using System.Collections.Immutable;
using FactsDataset.Properties.Tests.Harness;
using FsCheck;
using FsCheck.Fluent;

namespace FactsDataset.Properties.Tests.Known;

/// <summary>Known damages, each in a file of its own. One alone is tried first where a property does not hold.</summary>
/// <param name="Damages">The damages.</param>
internal sealed record KnownDamageSet(ImmutableArray<KnownDamage> Damages)
{
    public FactFolder Folder => Damages.Aggregate(RealFacts.Folder, static (folder, damage) => damage.Apply(folder));

    /// <summary>Sets of one to four of these.</summary>
    public static Arbitrary<KnownDamageSet> Of(params ImmutableArray<KnownDamage>[] kinds)
    {
        Gen<KnownDamage> one = Gen.Elements(kinds).SelectMany(kind => Gen.Elements(kind.ToArray()), static (_, damage) => damage);
        Gen<KnownDamageSet> set = Gen.Choose(1, 4).SelectMany(
            count => one.ArrayOf(count), static (_, damages) => new KnownDamageSet([.. damages.DistinctBy(static damage => damage.File)]));
        return Arb.From(set, static set => set.Damages.Length == 1 ? [] : set.Damages.Select(static damage => new KnownDamageSet([damage])));
    }

    public override string ToString() => Difference.Of(RealFacts.Folder, Folder);
}
