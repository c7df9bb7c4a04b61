namespace FactsDataset.Cli.Contradictions;

/// <summary>Two facts that cannot both be wholly so, as the curators see it.</summary>
/// <param name="Fact">The fact that carries the relation.</param>
/// <param name="Relation">Disputes, refutes or corrects.</param>
internal sealed record Contradiction(IFact Fact, FactRelation Relation)
{
    /// <summary>Every pair, in the order of the facts that carry the relation; each once, if both carry one.</summary>
    public static IReadOnlyList<Contradiction> Find(IReadOnlyList<IFact> facts)
    {
        HashSet<(string, string)> seen = [];
        List<Contradiction> found = [];
        foreach (IFact fact in facts)
        {
            foreach (FactRelation relation in fact.Relations)
            {
                bool isContradiction = relation.Relation is RelationKind.Disputes or RelationKind.Refutes or RelationKind.Corrects;
                string other = relation.Fact.Id;
                (string, string) pair = string.CompareOrdinal(fact.Id, other) < 0 ? (fact.Id, other) : (other, fact.Id);
                if (isContradiction && seen.Add(pair))
                {
                    found.Add(new Contradiction(fact, relation));
                }
            }
        }

        return found;
    }
}
