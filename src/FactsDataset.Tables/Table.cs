namespace FactsDataset.Tables;

/// <summary>A table: rows of the same columns.</summary>
/// <param name="name">Its name.</param>
/// <param name="summary">What a row of it is.</param>
/// <param name="columns">Its columns.</param>
/// <param name="key">How many of them tell its rows apart.</param>
/// <param name="references">The columns that name rows of other tables.</param>
internal sealed class Table(string name, string summary, IReadOnlyList<Column> columns, int key, IReadOnlyList<ForeignKey> references)
{
    /// <summary>Its name: a kind's, one of those that every dataset has, or either with the key of a list behind an underscore.</summary>
    public string Name { get; } = name;

    /// <summary>What a row of it is.</summary>
    public string Summary { get; } = summary;

    /// <summary>Its columns, in the order of the schema.</summary>
    public IReadOnlyList<Column> Columns { get; } = columns;

    /// <summary>The names of the columns that tell its rows apart, the first ones.</summary>
    public IReadOnlyList<string> Key { get; } = [.. columns.Take(key).Select(static column => column.Name)];

    /// <summary>The columns that name rows of other tables.</summary>
    public IReadOnlyList<ForeignKey> References { get; } = references;

    /// <summary>A row with nothing but its first cells.</summary>
    public object?[] NewRow(params object?[] first)
    {
        object?[] cells = new object?[Columns.Count];
        first.CopyTo(cells, 0);
        return cells;
    }

    public override string ToString() => Name;
}
