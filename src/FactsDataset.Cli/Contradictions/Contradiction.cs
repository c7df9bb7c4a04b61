using FactsDataset.Reading;
using FactsDataset.Reading.Values;

namespace FactsDataset.Cli.Contradictions;

/// <summary>Two facts that cannot both be wholly so, as the curators see it.</summary>
/// <param name="Fact">The fact that carries the relation.</param>
/// <param name="Relation">The relation.</param>
internal sealed record Contradiction(EntryView Fact, RelationValue Relation)
{
    private static readonly string[] Codes = ["disputes", "refutes", "corrects", "breaks"];

    /// <summary>Every pair, in the order of the facts that carry the relation; each once, if both carry one.</summary>
    public static IReadOnlyList<Contradiction> Find(IReadOnlyList<EntryView> facts)
    {
        HashSet<(string, string)> seen = [];
        List<Contradiction> found = [];
        foreach (EntryView fact in facts)
        {
            foreach (RelationValue relation in fact.Relations)
            {
                string other = relation.Fact.Id;
                (string, string) pair = string.CompareOrdinal(fact.Id, other) < 0 ? (fact.Id, other) : (other, fact.Id);
                if (Codes.Contains(relation.Relation, StringComparer.Ordinal) && seen.Add(pair))
                {
                    found.Add(new Contradiction(fact, relation));
                }
            }
        }

        return found;
    }
}
