using FactsDataset.Compiler.Schema;

namespace FactsDataset.Tables;

/// <summary>The tables of a dataset, by its schema: the same for every dataset of that schema, whatever stands in it.</summary>
internal sealed class TableModel
{
    private readonly Dictionary<string, RowPlan> _plans = new(StringComparer.Ordinal);

    private readonly Dictionary<Table, Kind> _owners = [];

    private TableModel(DatasetSchema schema)
    {
        Common = new CommonTables(schema);
        HashSet<string> taken = new(Common.All.Select(static table => table.Name), StringComparer.Ordinal);
        PlanBuilder builder = new(schema, Common);
        List<Table> tables = [.. Common.All];
        foreach (Kind kind in schema.Kinds)
        {
            // A key holds no underscore, so that no other kind has that name.
            (RowPlan plan, IReadOnlyList<Table> own) = builder.Build(kind, taken.Contains(kind.Name) ? kind.Name + "_" : kind.Name);
            _plans.Add(kind.Name, plan);
            foreach (Table table in own)
            {
                tables.Add(table);
                _owners.Add(table, kind);
            }
        }

        Tables = tables;
    }

    /// <summary>All tables: those that every dataset has, then those of each kind in the order of the schema.</summary>
    public IReadOnlyList<Table> Tables { get; }

    /// <summary>The tables that every dataset has.</summary>
    public CommonTables Common { get; }

    /// <summary>The tables of a schema.</summary>
    public static TableModel Of(DatasetSchema schema) => new(schema);

    /// <summary>The table of a kind's entries.</summary>
    public Table TableOf(Kind kind) => _plans[kind.Name].Table;

    /// <summary>The kind whose entries alone have rows in a table; null where entries of several have.</summary>
    public Kind? OwnerOf(Table table) => _owners.GetValueOrDefault(table);

    /// <summary>How entries of a kind become rows.</summary>
    public RowPlan PlanOf(Kind kind) => _plans[kind.Name];
}
