using System.Globalization;
using FactsDataset.Reading;
using FactsDataset.Reading.Values;

namespace FactsDataset.Cli.Statistics;

/// <summary>Counts what the dataset holds, by its own kinds and vocabularies.</summary>
internal static class DatasetStatistics
{
    private const string Undated = "undated";
    private const string NoYear = "in no single year";

    // What is a claim by somebody else for the same thing.
    private static readonly string[] Supporting = ["repeats", "corroborates", "same-event"];

    /// <summary>Every table that is not empty, in the order in which they are read.</summary>
    public static IReadOnlyList<Tally> Count(DatasetView dataset)
    {
        IReadOnlyList<EntryView> facts = dataset.Facts;
        List<EntryView> claims = facts.Where(static fact => fact.All<AttributionValue>().Any()).ToList();
        List<Tally> tallies =
        [
            Tally.By("facts by kind", facts.Select(static fact => fact.Kind.Name)),
            Tally.By("facts that stand for many (aggregate), by kind", facts.Where(static fact => fact.IsAggregate).Select(static fact => fact.Kind.Name)),
            Tally.By("facts by year", facts.Select(static fact => YearOf(fact.When)), NoYear, Undated),
            Tally.By("facts by source (one may have several)", facts.SelectMany(static fact => fact.Sources).Select(static source => source.Id)),
            Tally.By("dates by basis", facts.Where(static fact => fact.When is not null).Select(static fact => fact.Dating?.Basis ?? "stated")),
            .. CountCodes(dataset),
            Tally.By("claims by polarity", claims.Select(static claim => claim.Polarity switch
            {
                Polarity.Negated => "negated",
                Polarity.Mixed => "negated in part",
                _ => "affirmed",
            })),
        ];
        if (claims.Count > 0)
        {
            tallies.Add(new Tally("claims by innermost speaker", CountSupport(claims)));
        }

        return tallies.Where(static tally => tally.Rows.Count > 0).ToList();
    }

    /// <summary>
    /// A table for each field that holds codes, those in groups among them; kinds that share its name share the table. What
    /// stands for many is not counted among single events.
    /// </summary>
    private static IEnumerable<Tally> CountCodes(DatasetView dataset)
    {
        Dictionary<string, List<(string Kind, CodeValue Code)>> codes = new(StringComparer.Ordinal);
        foreach (EntryView fact in dataset.Facts)
        {
            foreach ((string path, CodeValue code) in CodesOf(fact.Fields, string.Empty))
            {
                if (!codes.TryGetValue(path, out List<(string Kind, CodeValue Code)>? found))
                {
                    found = [];
                    codes.Add(path, found);
                }

                if (fact.Kind.EventStatus?.Name != path || !fact.IsAggregate)
                {
                    found.Add((fact.Kind.Name, code));
                }
            }
        }

        foreach ((string path, List<(string Kind, CodeValue Code)> found) in codes.OrderBy(static pair => pair.Key.Contains('.', StringComparison.Ordinal)))
        {
            IEnumerable<string> kinds = dataset.Kinds.Select(static kind => kind.Kind.Name).Where(kind => found.Exists(one => one.Kind == kind));
            bool isStatus = dataset.Kinds.Any(kind => kind.Kind.EventStatus?.Name == path);
            yield return Tally.By($"{path} ({string.Join(", ", kinds)}){(isStatus ? ", without aggregates" : string.Empty)}", found.Select(static one => one.Code.Code));
        }
    }

    private static IEnumerable<(string Path, CodeValue Code)> CodesOf(IEnumerable<EntryField> fields, string prefix) => fields.SelectMany(field =>
        field.Values.SelectMany(value => value is CodeValue code ? [(prefix + field.Name, code)] : CodesOf(value.Parts, prefix + field.Name + ".")));

    /// <summary>
    /// How far claims stand alone. Sources that pass on one speaker are one voice: a claim has several speakers where
    /// another claim, by somebody else, repeats or corroborates it, or probably tells of the same event.
    /// </summary>
    private static List<(string Name, int Count)> CountSupport(IReadOnlyList<EntryView> claims)
    {
        Dictionary<string, HashSet<string>> speakers = claims.ToDictionary(static claim => claim.Id, static claim => Set(SpeakerOf(claim)), StringComparer.Ordinal);
        Dictionary<string, HashSet<string>> sources = claims.ToDictionary(static claim => claim.Id, static claim => Set([.. claim.Sources.Select(static source => source.Id)]), StringComparer.Ordinal);
        foreach (EntryView claim in claims)
        {
            foreach (RelationValue relation in claim.Relations.Where(static relation => Supporting.Contains(relation.Relation, StringComparer.Ordinal)))
            {
                if (relation.Fact.Target is { } other && speakers.TryGetValue(other.Id, out HashSet<string>? others))
                {
                    speakers[claim.Id].Add(SpeakerOf(other));
                    others.Add(SpeakerOf(claim));
                    sources[claim.Id].UnionWith(other.Sources.Select(static source => source.Id));
                    sources[other.Id].UnionWith(claim.Sources.Select(static source => source.Id));
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

    private static HashSet<string> Set(params string[] items) => new(items, StringComparer.Ordinal);

    private static string SpeakerOf(EntryView claim)
    {
        AttributionLinkValue claimant = claim.All<AttributionValue>().First().Claimant;
        return claimant.Who?.Id ?? $"{claimant.Described} {claimant.Of?.Id}";
    }

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
