using FactsDataset.Compiler.Schema;

namespace FactsDataset.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name: the key in fact files, below those of the groups around it, joined by underscores, which no key holds.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Summary">What it says.</param>
internal sealed record Column(string Name, ColumnType Type, string Summary)
{
    /// <summary>Whether no cell of it is empty.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The only texts that its cells hold; empty where they may hold any.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The field of the schema whose reference it holds; null for other columns.</summary>
    public Field? Reference { get; init; }

    /// <summary>Whether its texts are http or https addresses.</summary>
    public bool IsAddress { get; init; }
}
