using FactsDataset.Compiler.Schema;
using FactsDataset.Exports.Packaging;
using FactsDataset.Reading;
using FactsDataset.Reading.Values;

namespace FactsDataset.Exports.Documents;

/// <summary>Places that have coordinates, each with what happened there, as GeoJSON (RFC 7946).</summary>
internal static class GeoJsonDocument
{
    /// <summary>The document. Facts are at the place that their kind marks as the event's; those of places inside it are not among them.</summary>
    public static byte[] Of(DatasetView dataset)
    {
        ILookup<string, EntryView> facts = dataset.Facts
            .Where(static fact => fact.Kind.EventPlace is not null)
            .Select(static fact => (fact, place: (fact.Find(fact.Kind.EventPlace!.Name)?.Value as ReferenceValue)?.Id))
            .Where(static pair => pair.place is not null)
            .ToLookup(static pair => pair.place!, static pair => pair.fact, StringComparer.Ordinal);
        return JsonText.Of(new
        {
            type = "FeatureCollection",
            features = dataset.Entries.Select(entry => (entry, point: PointOf(entry))).Where(static pair => pair.point is not null)
                .Select(pair => FeatureOf(pair.entry, pair.point!, facts[pair.entry.Id])),
        });
    }

    private static object FeatureOf(EntryView place, GroupValue point, IEnumerable<EntryView> facts) => new
    {
        type = "Feature",
        id = place.Id,
        geometry = new { type = "Point", coordinates = new[] { Number(point, "longitude"), Number(point, "latitude") } },
        properties = new
        {
            kind = place.Kind.Name,
            label = place.Label(),
            precision = (point.Find("precision")?.Value as DecimalValue)?.Number,
            facts = facts.Select(static fact => new { id = fact.Id, kind = fact.Kind.Name, title = fact.Label(), when = fact.When?.ToString(), status = fact.Status }),
        },
    };

    private static GroupValue? PointOf(EntryView entry) =>
        entry.All<GroupValue>().FirstOrDefault(static group => group.Group.Name == BuiltInGroups.Coordinates.Name);

    private static decimal Number(GroupValue point, string name) => ((DecimalValue)point.Find(name)!.Value).Number;
}
