namespace FactsDataset.Cli.Importing.Tables;

/// <summary>What becomes of the cells of a column.</summary>
/// <param name="Index">The number of the column, from 0.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Where its values belong; null where they are the ids of the entries.</param>
internal sealed record MappedColumn(int Index, string Name, FieldPath? Path)
{
    /// <summary>What stands between several values in a cell; null where it holds one.</summary>
    public string? Separator { get; init; }

    /// <summary>The form of days, such as <c>dd/MM/yyyy</c>; null where dates are in EDTF.</summary>
    public string? DateFormat { get; init; }

    /// <summary>What stands for values in the table.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
