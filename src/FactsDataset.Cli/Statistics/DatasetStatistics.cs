using System.Globalization;

namespace FactsDataset.Cli.Statistics;

/// <summary>Counts what the dataset holds.</summary>
internal static class DatasetStatistics
{
    private const string Undated = "undated";
    private const string NoYear = "in no single year";

    /// <summary>Every table, in the order in which they are read.</summary>
    public static IReadOnlyList<Tally> Count(IReadOnlyList<IFact> facts, IReadOnlyList<ArmsClaim> claims) =>
    [
        Tally.By("facts by kind", facts.Select(static fact => fact.Kind)),
        Tally.By("facts that stand for many (aggregate), by kind", facts.Where(static fact => fact.Aggregate).Select(static fact => fact.Kind)),
        Tally.By("facts by year", facts.Select(static fact => YearOf(fact.When)), NoYear, Undated),
        Tally.By("visits and meetings by status, without aggregates", facts.Where(static fact => !fact.Aggregate).Select(static fact => fact.StatusCode).OfType<string>()),
        Tally.By("facts by source (one may have several)", facts.SelectMany(static fact => SourcesOf(fact))),
        Tally.By("dates by basis", facts.Where(static fact => fact.When is not null).Select(static fact => fact.Dating?.Basis.ToCode() ?? DatingBasis.Stated.ToCode())),
        Tally.By("claims by stage", claims.Select(static claim => claim.Stage.ToCode())),
        Tally.By("claims by polarity", claims.Select(static claim => claim.Polarity switch
        {
            Polarity.Negated => "negated",
            Polarity.Mixed => "negated in part",
            _ => "affirmed",
        })),
        Tally.By("claims by stance", claims.Select(static claim => claim.Stance.ToCode())),
        new Tally("claims by innermost speaker", CountSupport(claims)),
    ];

    /// <summary>
    /// How far claims stand alone. Sources that pass on one speaker are one voice: a claim has several speakers where
    /// another claim, by somebody else, repeats or corroborates it, or probably tells of the same event.
    /// </summary>
    private static List<(string Name, int Count)> CountSupport(IReadOnlyList<ArmsClaim> claims)
    {
        Dictionary<string, HashSet<string>> speakers = new(StringComparer.Ordinal);
        Dictionary<string, HashSet<string>> sources = new(StringComparer.Ordinal);
        foreach (ArmsClaim claim in claims)
        {
            speakers[claim.Id] = [SpeakerOf(claim)];
            sources[claim.Id] = SourcesOf(claim).ToHashSet(StringComparer.Ordinal);
        }

        foreach (ArmsClaim claim in claims)
        {
            foreach (FactRelation relation in claim.Relations.Where(static relation =>
                relation.Relation is RelationKind.Repeats or RelationKind.Corroborates or RelationKind.SameEvent))
            {
                if (relation.Fact is ArmsClaim other)
                {
                    speakers[claim.Id].Add(SpeakerOf(other));
                    speakers[other.Id].Add(SpeakerOf(claim));
                    sources[claim.Id].UnionWith(SourcesOf(other));
                    sources[other.Id].UnionWith(SourcesOf(claim));
                }
            }
        }

        int Of(Func<int, bool> ofSpeakers, Func<int, bool> ofSources) =>
            claims.Count(claim => ofSpeakers(speakers[claim.Id].Count) && ofSources(sources[claim.Id].Count));
        return
        [
            ("one speaker in one source", Of(static count => count == 1, static count => count == 1)),
            ("one speaker in several sources", Of(static count => count == 1, static count => count > 1)),
            ("several speakers in one source", Of(static count => count > 1, static count => count == 1)),
            ("several speakers in several sources", Of(static count => count > 1, static count => count > 1)),
        ];
    }

    private static string SpeakerOf(ArmsClaim claim)
    {
        AttributionLink claimant = claim.Said.Claimant;
        return claimant.Who?.Id ?? $"{claimant.Described} {claimant.Of?.Id}";
    }

    private static IEnumerable<string> SourcesOf(IFact fact) => fact.Evidence.Select(static item => item.Source.Id).Distinct(StringComparer.Ordinal);

    private static string YearOf(EdtfDate? when)
    {
        if (when is null)
        {
            return Undated;
        }

        return when.EarliestDay is { } first && when.LatestDay is { } last && first.Year == last.Year
            ? first.Year.ToString("0000", CultureInfo.InvariantCulture)
            : NoYear;
    }
}
