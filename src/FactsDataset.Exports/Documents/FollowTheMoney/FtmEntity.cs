namespace FactsDataset.Exports.Documents.FollowTheMoney;

/// <summary>An entity of FollowTheMoney that is being made.</summary>
/// <param name="id">The id of the entry.</param>
/// <param name="schema">The schema of FollowTheMoney.</param>
internal sealed class FtmEntity(string id, string schema)
{
    private readonly List<FtmValue> _values = [];

    /// <summary>The id of the entry.</summary>
    public string Id { get; } = id;

    /// <summary>The schema of FollowTheMoney.</summary>
    public string Schema { get; } = schema;

    /// <summary>The values, in the order in which they were added.</summary>
    public IReadOnlyList<FtmValue> Values => _values;

    /// <summary>Adds a value.</summary>
    public void Add(FtmValue value) => _values.Add(value);
}
