using System.Globalization;
using FactsDataset.Compiler.Schema;
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
    public static IReadOnlyList<Tally> Count(DatasetView dataset, StatisticsWords words)
    {
        string KindWords(string kind) => words.Of(dataset.FindKind(kind)!.Kind);
        IReadOnlyList<EntryView> facts = dataset.Facts;
        List<EntryView> claims = facts.Where(static fact => fact.All<AttributionValue>().Any()).ToList();
        List<Tally> tallies =
        [
            Tally.By(words.Of("facts by kind"), facts.Select(static fact => fact.Kind.Name), KindWords),
            Tally.By(words.Of("facts that stand for many (aggregate), by kind"), facts.Where(static fact => fact.IsAggregate).Select(static fact => fact.Kind.Name), KindWords),
            Tally.By(words.Of("facts by year"), facts.Select(static fact => YearOf(fact.When)), year => year is NoYear or Undated ? words.Of(year) : year, NoYear, Undated),
            Tally.By(words.Of("facts by source (one may have several)"), facts.SelectMany(static fact => fact.Sources).Select(static source => source.Id)),
            Tally.By(words.Of("dates by basis"), facts.Where(static fact => fact.When is not null).Select(static fact => fact.Dating?.Basis ?? "stated"), basis => words.Of(new CodeValue(basis, BuiltInVocabularies.DatingBasis))),
            .. CountCodes(dataset, words),
            Tally.By(words.Of("claims by polarity"), claims.Select(static claim => claim.Polarity switch
            {
                Polarity.Negated => "negated",
                Polarity.Mixed => "negated in part",
                _ => "affirmed",
            }), words.Of),
        ];
        if (claims.Count > 0)
        {
            tallies.Add(new Tally(words.Of("claims by innermost speaker"), [.. CountSupport(claims).Select(row => (words.Of(row.Name), row.Count))]));
        }

        return tallies.Where(static tally => tally.Rows.Count > 0).ToList();
    }

    /// <summary>
    /// A table for each field that holds codes, those in groups among them; kinds that share its name share the table. What
    /// stands for many is not counted among single events.
    /// </summary>
    private static IEnumerable<Tally> CountCodes(DatasetView dataset, StatisticsWords words)
    {
        Dictionary<string, List<(string Kind, CodeValue Code)>> codes = new(StringComparer.Ordinal);
        Dictionary<string, string> pathWords = new(StringComparer.Ordinal);
        foreach (EntryView fact in dataset.Facts)
        {
            foreach ((string path, string inWords, CodeValue code) in CodesOf(fact.Fields, string.Empty, string.Empty, words))
            {
                pathWords.TryAdd(path, inWords);
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
            string kinds = string.Join(words.Comma, dataset.Kinds.Where(kind => found.Exists(one => one.Kind == kind.Kind.Name)).Select(kind => words.Of(kind.Kind)));
            bool isStatus = dataset.Kinds.Any(kind => kind.Kind.EventStatus?.Name == path);
            Dictionary<string, CodeValue> values = found.Select(static one => one.Code).DistinctBy(static code => code.Code).ToDictionary(static code => code.Code, StringComparer.Ordinal);
            yield return Tally.By(
                $"{pathWords[path]} ({kinds}){(isStatus ? words.Of(", without aggregates") : string.Empty)}",
                found.Select(static one => one.Code.Code),
                code => words.Of(values[code]));
        }
    }

    private static IEnumerable<(string Path, string InWords, CodeValue Code)> CodesOf(IEnumerable<EntryField> fields, string prefix, string prefixInWords, StatisticsWords words) =>
        fields.SelectMany(field => field.Values.SelectMany(value => value is CodeValue code
            ? [(prefix + field.Name, prefixInWords + words.Of(field.Field), code)]
            : CodesOf(value.Parts, prefix + field.Name + ".", prefixInWords + words.Of(field.Field) + ".", words)));

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

        return when.EarliestStartDay is { } first && when.LatestEndDay is { } last && first.Year == last.Year
            ? first.Year.ToString("0000", CultureInfo.InvariantCulture)
            : NoYear;
    }
}
