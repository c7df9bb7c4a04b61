namespace FactsDataset.Tables;

/// <summary>Where fields stand: in which table, and by which columns tables below name a row of it.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="KeysBelow">Those columns.</param>
/// <param name="Prefix">What stands before the names of the fields' columns.</param>
internal sealed record PlanPlace(string Table, IReadOnlyList<string> KeysBelow, string Prefix)
{
    /// <summary>The place of the fields of a group that stands in the same row.</summary>
    public PlanPlace In(string group) => this with { Prefix = Prefix + group + "_" };

    /// <summary>The place of the items of a list: a table of its own.</summary>
    public PlanPlace Below(string list) => new(Table + "_" + Prefix + list, [.. KeysBelow, Prefix + list + "_n"], string.Empty);
}
