using System.Text.Json;
using FactsDataset.Cli.Differences;

namespace FactsDataset.Cli.Importing.Guessing;

/// <summary>The marks of fields by which a fact's derived members come about: the date of the event, by when it was known, what is denied.</summary>
/// <param name="EventDate">The field whose date is the event's; null where there is none.</param>
/// <param name="KnownBy">The fields that say by when the fact was known.</param>
/// <param name="Negates">The names of booleans that deny.</param>
internal sealed record DerivedMarks(string? EventDate, IReadOnlyCollection<string> KnownBy, IReadOnlyCollection<string> Negates)
{
    /// <summary>What a field is marked with, as it stands in a schema.</summary>
    public string Of(string field) =>
        (field == EventDate ? ", event-date: true" : string.Empty)
        + (KnownBy.Contains(field) ? ", known-by: true" : string.Empty)
        + (Negates.Contains(field) ? ", negates: true" : string.Empty);

    /// <summary>The marks that explain what is derived in these entries of a kind.</summary>
    public static DerivedMarks Of(ExportedDataset dataset, IReadOnlyList<JsonElement> entries)
    {
        return new DerivedMarks(
            entries.Any(static entry => entry.TryGetProperty("when", out _)) ? "when" : null,
            [.. NamesOf(entries).Where(name => ExplainsKnownBy(dataset, entries, name))],
            [.. BooleansIn(entries).Where(name => entries.Any(entry => IsTrueIn(entry, name)) && entries.All(entry => !IsTrueIn(entry, name) || entry.TryGetProperty("polarity", out _)))]);
    }

    private static IEnumerable<string> NamesOf(IReadOnlyList<JsonElement> entries) =>
        entries.SelectMany(static entry => entry.EnumerateObject()).Select(static member => member.Name).Distinct(StringComparer.Ordinal).Except(["known-by", "when", "earliest", "latest"], StringComparer.Ordinal);

    /// <summary>Whether the field never ends before the day by which the fact was known, and once says it where the sources do not.</summary>
    private static bool ExplainsKnownBy(ExportedDataset dataset, IReadOnlyList<JsonElement> entries, string name)
    {
        bool isNeeded = false;
        foreach (JsonElement entry in entries)
        {
            if (LastDay(entry, name) is { } said)
            {
                if (LastDay(entry, "known-by") is not { } known || said < known)
                {
                    return false;
                }

                isNeeded |= said == known && !(Published(dataset, entry) <= known);
            }
        }

        return isNeeded;
    }

    private static int? Published(ExportedDataset dataset, JsonElement entry) =>
        !entry.TryGetProperty("evidence", out JsonElement evidence) ? null
        : evidence.EnumerateArray().Select(item => dataset.Find(item.GetProperty("source").GetString()!) is { } source ? LastDay(source.Json, "published") : null).Min();

    private static int? LastDay(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String && EdtfDate.TryParse(text.GetString()!, out EdtfDate? date) ? date.LatestEnd : null;

    private static IEnumerable<string> BooleansIn(IEnumerable<JsonElement> values) => values.SelectMany(MembersIn)
        .Where(static member => member.Value.ValueKind == JsonValueKind.True).Select(static member => member.Name).Distinct(StringComparer.Ordinal).Except(["aggregate"], StringComparer.Ordinal);

    private static bool IsTrueIn(JsonElement entry, string name) => MembersIn(entry).Any(member => member.Name == name && member.Value.ValueKind == JsonValueKind.True);

    private static IEnumerable<JsonProperty> MembersIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static member => MembersIn(member.Value).Prepend(member)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(MembersIn),
        _ => [],
    };
}
