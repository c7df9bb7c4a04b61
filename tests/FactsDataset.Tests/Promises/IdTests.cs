using System.Reflection;
using FactsDataset.Core.Packing;

namespace FactsDataset.Tests.Promises;

/// <summary>
/// Every id that the dataset ever had. A line that goes from the snapshot, or gets another C# member, breaks somebody's
/// code: an id that is no longer used becomes a former id, or its fact a retracted one.
/// </summary>
public sealed class IdTests
{
    [Fact]
    public Task EveryIdOfTheDataset() => Verify(string.Join('\n', Dataset.Kinds.SelectMany(Lines).Order(StringComparer.Ordinal)));

    /// <summary>Kind, id, C# member, and what became of an id that is no longer used.</summary>
    private static IEnumerable<string> Lines(KindTable table)
    {
        Dictionary<string, IEntry> members = MembersOf(table);
        return table.Entries.Select(entry => Line(entry.Id, entry.Id, string.Empty))
            .Concat(table.Retracted.Select(fact => Line(fact.Id, fact.Id, " retracted")))
            .Concat(table.Former.Select(pair => Line(pair.Key, pair.Value, " former: " + pair.Value)));

        string Line(string id, string present, string state)
        {
            string member = table.Symbols.GetValueOrDefault(id) ?? members.Single(pair => pair.Value.Id == present && Folded(pair.Key) == Folded(id)).Key;
            Assert.Equal(present, members[member].Id);
            return $"{table.Kind} {id} {member}{state}";
        }
    }

    /// <summary>The static properties of a kind's class that are called after entries, those that forward to others too.</summary>
    private static Dictionary<string, IEntry> MembersOf(KindTable table)
    {
        string first = table.Entries[0].Id;
        Type collection = typeof(Dataset).Assembly.GetExportedTypes().Single(type =>
            type.GetCustomAttribute<FactIdsAttribute>() is { } attribute && attribute.Ids.Split(' ').Contains(first, StringComparer.Ordinal));
        return collection.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(static property => property.PropertyType.IsAssignableTo(typeof(IEntry)))
            .ToDictionary(static property => property.Name, static property => (IEntry)property.GetValue(null)!, StringComparer.Ordinal);
    }

    private static string Folded(string name) =>
        name.Replace("-", string.Empty, StringComparison.Ordinal).Replace("_", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
}
