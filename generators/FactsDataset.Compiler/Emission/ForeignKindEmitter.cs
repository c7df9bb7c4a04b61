using System.Globalization;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Emission;

/// <summary>
/// Emits the entries of a kind of another dataset to which this one refers: rows that hold their ids, who refers to them, and
/// how they are found in their own dataset.
/// </summary>
internal static class ForeignKindEmitter
{
    /// <summary>The class, inside the store, that finds the entries: <c>Acme_TripsPeople</c>.</summary>
    public static string ClassOf(Kind kind) => kind.Dataset.Replace('.', '_') + kind.Collection;

    public static GeneratedSource Emit(DatasetSchema schema, LinkedForeignKind foreign)
    {
        Kind kind = schema.FindTarget(foreign.Kind)!;
        UsedDataset dataset = schema.Uses.First(dataset => dataset.Namespace == kind.Dataset);
        SourceWriter writer = CSharpSource.Begin(schema.Namespace);
        writer.Open("internal sealed partial class DatasetStore");
        CSharpSource.SummaryXml(writer, $"The entries of <c>{CSharpSource.Xml(foreign.Kind)}</c> to which this dataset refers. Apart, so that nothing else waits for them.");
        writer.Open($"internal static class {ClassOf(kind)}");
        writer.Line($"internal static readonly {CSharpSource.Packing}ForeignEntries Entries = new(");
        writer.Indent();
        writer.Line("Instance,");
        writer.Line($"{Number(foreign.FirstShard)},");
        writer.Line($"{Number(foreign.ShardCount)},");
        writer.Line($"typeof({kind.CollectionType}),");
        writer.Line($"{CSharpSource.Literal(foreign.Kind)},");
        writer.Line($"{CSharpSource.Literal(dataset.Version)},");
        writer.Line($"static id => {kind.CollectionType}.Find(id));");
        writer.Outdent();
        writer.Close();
        IReadOnlyList<string>[] referrers = ReferrerPacker.Pack(kind, foreign);
        for (int i = 0; i < foreign.ShardCount; i++)
        {
            string shard = Number(foreign.FirstShard + i);
            writer.Line();
            CSharpSource.CompiledOnce(writer);
            CSharpSource.PackedLines(writer, $"private static {CSharpSource.Bytes} Rows{shard}()", ShardWriter.Lines(RowsOf(foreign, i)));
            writer.Line();
            CSharpSource.CompiledOnce(writer);
            CSharpSource.PackedLines(writer, $"private static {CSharpSource.Bytes} Referrers{shard}()", referrers[i]);
        }

        writer.Close();
        return CSharpSource.End(writer, $"Uses.{foreign.Kind}.g.cs");
    }

    private static List<string> RowsOf(LinkedForeignKind foreign, int shard)
    {
        List<string> rows = [];
        foreach (string id in foreign.Ids.Skip(shard * DatasetLinker.RowsPerShard).Take(DatasetLinker.RowsPerShard))
        {
            RowWriter row = new();
            row.Text(id);
            rows.Add(row.ToRow());
        }

        return rows;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
