using System.Globalization;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits the class that holds all entries of a kind: in order, and by id.</summary>
internal static class CollectionEmitter
{
    public static GeneratedSource Emit(DatasetSchema schema, LinkedKind linked)
    {
        Kind kind = schema.FindKind(linked.Kind)!;
        string plural = kind.Collection;
        string order = kind.Role == KindRole.Fact ? "in the order of their dates, the undated last" : "in the order of their ids";
        SourceWriter writer = CSharpSource.Begin(schema.Namespace);
        CSharpSource.SummaryXml(writer, $"Every <see cref=\"{kind.Record}\"/> of the dataset. {CSharpSource.Xml(kind.Summary)}");
        CSharpSource.Attribute(writer);
        writer.Open($"public static partial class {plural}");
        writer.Line($"/// <summary>All of them, {order}.</summary>");
        writer.Line($"public static {CSharpSource.Core}FactTable<{kind.Record}> All {{ get; }} =");
        writer.Line($"    {CSharpSource.Packing}FactTables.Create<{kind.Record}>(DatasetStore.Instance, static () => DatasetStore.{plural}Order);");
        writer.Line();
        if (kind.Role == KindRole.Fact)
        {
            writer.Line("/// <summary>Those that were taken back, each with the reason; they are in no other list.</summary>");
            writer.Line($"public static {CSharpSource.Core}FactTable<{kind.Record}> Retracted {{ get; }} =");
            writer.Line($"    {CSharpSource.Packing}FactTables.Create<{kind.Record}>(DatasetStore.Instance, static () => DatasetStore.{plural}Retracted);");
            writer.Line();
        }

        writer.Line("/// <summary>The one with that id, or that had it before; null where there is none.</summary>");
        writer.Open($"public static {kind.Record}? Find(string? id)");
        writer.Line($"return DatasetStore.Instance.GetOrNull<{kind.Record}>({CSharpSource.Packing}EntryIndex.Find(DatasetStore.{plural}Index, id));");
        writer.Close();
        EmitFindByName(writer, kind);
        writer.Close();
        writer.Line();
        writer.Open("internal sealed partial class DatasetStore");
        CSharpSource.PackedLines(writer, $"internal static {CSharpSource.Bytes} {plural}Index", IndexLines(linked.ById));
        writer.Line();
        CSharpSource.PackedLines(writer, $"internal static {CSharpSource.Bytes} {plural}Order", OrderLines(linked.Order));
        if (kind.Role == KindRole.Fact)
        {
            writer.Line();
            CSharpSource.PackedLines(writer, $"internal static {CSharpSource.Bytes} {plural}Retracted", OrderLines(linked.Retracted));
        }

        writer.Close();
        return CSharpSource.End(writer, plural + ".g.cs");
    }

    /// <summary>A search by name, where the kind has names.</summary>
    private static void EmitFindByName(SourceWriter writer, Kind kind)
    {
        if (kind.Fields.FirstOrDefault(static field => field.Shape == FieldShape.Names) is not { } names)
        {
            return;
        }

        writer.Line();
        writer.Line("/// <summary>");
        writer.Line("/// Those that a name may mean, in any spelling: letter case, diacritics, hamza, taa marbuta, alef maqsura and tatweel");
        writer.Line("/// make no difference. In the order of their ids; none where nobody is called so.");
        writer.Line("/// </summary>");
        writer.Open($"public static {CSharpSource.List}<{kind.Record}> FindByName(string name)");
        writer.Line($"return {CSharpSource.Core}NameSearch.Find(All, static entry => entry.{names.Property}, name);");
        writer.Close();
    }

    /// <summary>Lines of <c>shard.row</c>, in order.</summary>
    internal static IReadOnlyList<string> OrderLines(EquatableArray<IndexRow> rows) => rows.Select(Address).ToList();

    private static List<string> IndexLines(EquatableArray<IndexRow> rows) => rows.Select(static row => $"{row.Id} {Address(row)}").ToList();

    private static string Address(IndexRow row) =>
        row.Shard.ToString(CultureInfo.InvariantCulture) + "." + row.Row.ToString(CultureInfo.InvariantCulture);
}
