using FactsDataset.Reading;
using FactsDataset.Reading.Values;

namespace FactsDataset.Exports.Documents.FollowTheMoney;

/// <summary>Counts what a dataset says that has no place in FollowTheMoney.</summary>
internal sealed class FtmReport
{
    private readonly SortedDictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>What was left out, a line each, with how often.</summary>
    public IReadOnlyList<string> Lines => _lines.Count == 0 ? [] :
    [
        "What has no place in FollowTheMoney:",
        .. _lines.Select(static line => $"  {line.Key}: {line.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}"),
    ];

    /// <summary>Counts something.</summary>
    public void Add(string what, int count = 1)
    {
        if (count > 0)
        {
            _lines[what] = _lines.GetValueOrDefault(what) + count;
        }
    }

    /// <summary>Counts the values of an entry that no property took.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="taken">The paths of the values that properties took, each as often as they did.</param>
    public void AddRest(EntryView entry, IEnumerable<string> taken)
    {
        Dictionary<string, int> rest = new(StringComparer.Ordinal);
        Count(entry.Fields, string.Empty, rest);
        foreach (string path in taken)
        {
            rest[path] = rest.GetValueOrDefault(path) - 1;
        }

        foreach ((string path, int count) in rest)
        {
            Add($"{entry.Kind.Name}.{path}", count);
        }

        Add("evidence, but for source and position", entry.Evidence.Count());
    }

    private static void Count(IEnumerable<EntryField> fields, string prefix, Dictionary<string, int> counts)
    {
        foreach (EntryField field in fields)
        {
            string path = prefix + field.Name;
            foreach (FieldValue value in field.Values)
            {
                if (value is GroupValue group)
                {
                    Count(group.Fields, path + ".", counts);
                }
                else if (value is not (EvidenceValue or BooleanValue { Truth: false }))
                {
                    counts[path] = counts.GetValueOrDefault(path) + 1;
                }
            }
        }
    }
}
