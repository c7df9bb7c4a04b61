namespace FactsDataset.Core;

/// <summary>Follows the relations between facts backwards: what fulfils, breaks or disputes a fact.</summary>
public static class FactReferrers
{
    /// <summary>The facts that stand in a relation to this one: <c>claim.FindReferrers(RelationKind.Fulfils)</c> are those that fulfil it.</summary>
    /// <param name="fact">The fact that the relation leads to.</param>
    /// <param name="relation">The relation, read from the fact that is sought to this one.</param>
    /// <returns>In order of time, the undated last. What this fact itself says of others is in <see cref="IFact.Relations"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<IFact> FindReferrers(this IFact fact, RelationKind relation)
    {
        _ = fact ?? throw new ArgumentNullException(nameof(fact));
        return new ValueList<IFact>(fact.ReferencedBy
            .OfType<IFact>()
            .Where(other => other.Relations.Any(one => one.Relation == relation && one.Fact.Id == fact.Id))
            .ToArray());
    }
}
