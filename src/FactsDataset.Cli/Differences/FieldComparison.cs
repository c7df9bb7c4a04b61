using System.Text.Json;

namespace FactsDataset.Cli.Differences;

/// <summary>Compares the fields of an entry: groups member by member, lists item by item.</summary>
internal static class FieldComparison
{
    /// <summary>What differs, in the order of the fields; what only the new entry has comes last.</summary>
    /// <param name="old">The entry as it was.</param>
    /// <param name="new">The entry as it is.</param>
    /// <param name="passedOver">Fields that are told otherwise.</param>
    public static IReadOnlyList<FieldChange> Compare(JsonElement old, JsonElement @new, IReadOnlyCollection<string> passedOver)
    {
        List<FieldChange> changes = [];
        CompareMembers(string.Empty, old, @new, changes);
        // The two ends of a date follow from it.
        bool isRedated = changes.Exists(static change => change.Path == "when");
        changes.RemoveAll(change => passedOver.Contains(change.Path.Split('.')[0]) || (isRedated && change.Path is "earliest" or "latest"));
        return changes;
    }

    private static void CompareMembers(string prefix, JsonElement old, JsonElement @new, List<FieldChange> changes)
    {
        IEnumerable<string> names = old.EnumerateObject().Concat(@new.EnumerateObject()).Select(static member => member.Name);
        foreach (string name in names.Distinct(StringComparer.Ordinal))
        {
            // Versions before 0.2 wrote some members that were absent as null.
            JsonElement? before = old.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
            JsonElement? after = @new.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null ? value : null;
            if (before is not null || after is not null)
            {
                CompareValues(prefix + name, before, after, changes);
            }
        }
    }

    private static void CompareValues(string path, JsonElement? old, JsonElement? @new, List<FieldChange> changes)
    {
        if (old is not { } before || @new is not { } after)
        {
            changes.Add(new FieldChange(path, old, @new));
        }
        else if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object)
        {
            CompareMembers(path + ".", before, after, changes);
        }
        else if (!SameValue.Is(before, after))
        {
            List<FieldChange> items = before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array
                ? CompareItems(path, before, after)
                : [];
            // The same items in another order are shown as the whole list.
            changes.AddRange(items.Count > 0 ? items : [new FieldChange(path, before, after)]);
        }
    }

    private static List<FieldChange> CompareItems(string path, JsonElement old, JsonElement @new)
    {
        IEnumerable<FieldChange> gone = Surplus(old, @new).Select(item => new FieldChange(path, item, null, IsItem: true));
        IEnumerable<FieldChange> come = Surplus(@new, old).Select(item => new FieldChange(path, null, item, IsItem: true));
        return [.. gone, .. come];
    }

    /// <summary>The items of the first list that the second lacks; one that stands twice has to be there twice.</summary>
    private static List<JsonElement> Surplus(JsonElement list, JsonElement other)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (JsonElement item in other.EnumerateArray())
        {
            string text = CompactJson.Canonical(item);
            counts[text] = counts.GetValueOrDefault(text) + 1;
        }

        List<JsonElement> surplus = [];
        foreach (JsonElement item in list.EnumerateArray())
        {
            string text = CompactJson.Canonical(item);
            int count = counts.GetValueOrDefault(text);
            counts[text] = count - 1;
            if (count <= 0)
            {
                surplus.Add(item);
            }
        }

        return surplus;
    }
}
