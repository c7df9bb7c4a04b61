using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;

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
        EmitIds(writer, linked);
        writer.Open($"public static partial class {plural}");
        writer.Line($"/// <summary>All of them, {order}.</summary>");
        writer.Line($"public static {CSharpSource.Core}FactTable<{kind.Record}> All {{ get; }} =");
        writer.Line($"    {CSharpSource.Packing}FactTables.Create<{kind.Record}>(DatasetStore.Instance, static () => DatasetStore.{plural}Order, static id => Find(id));");
        writer.Line();
        if (kind.Role == KindRole.Fact)
        {
            writer.Line("/// <summary>Those that were taken back, each with the reason; they are in no other list.</summary>");
            writer.Line($"public static {CSharpSource.Core}FactTable<{kind.Record}> Retracted {{ get; }} =");
            writer.Line($"    {CSharpSource.Packing}FactTables.Create<{kind.Record}>(DatasetStore.Instance, static () => DatasetStore.{plural}Retracted, static id => Find(id));");
            writer.Line();
        }

        writer.Line("/// <summary>The one with that id, or that had it before; <see langword=\"null\"/> where there is none.</summary>");
        writer.Line("/// <param name=\"id\">The id; <see langword=\"null\"/> finds nothing.</param>");
        writer.Open($"public static {kind.Record}? Find([{CSharpSource.Core}FactId(typeof({plural}))] string? id)");
        writer.Line($"return DatasetStore.Instance.FindEntry(DatasetStore.{plural}Index, id) as {kind.Record};");
        writer.Close();
        EmitFindByName(writer, kind);
        writer.Close();
        writer.Line();
        writer.Open("internal sealed partial class DatasetStore");
        writer.Open($"internal static {kind.Record} Get{kind.Record}(int shard, int row)");
        writer.Line($"return Instance.GetEntry(shard, row) as {kind.Record} ?? throw OtherKind();");
        writer.Close();
        writer.Line();
        writer.Line("// Apart from the choice of the kind, which would have to load every record before it makes the first.");
        writer.Line($"private {kind.Record} Create{kind.Record}(int shard, int row) => new(this, shard, row);");
        writer.Line();
        (string Id, int Shard, int Row)[] rows = [.. linked.ById.Select(static row => (row.Id, row.Address.Shard, row.Address.Row))];
        CSharpSource.PackedLines(writer, $"internal static {CSharpSource.Bytes} {plural}Index", rows.Length, text => EntryIndexWriter.Write(text, rows));
        writer.Line();
        EmitOrder(writer, plural + "Order", linked.Order);
        if (kind.Role == KindRole.Fact)
        {
            writer.Line();
            EmitOrder(writer, plural + "Retracted", linked.Retracted);
        }

        writer.Close();
        return CSharpSource.End(writer, plural + ".g.cs");
    }

    /// <summary>The ids as literals: who only references the assembly can read an attribute, but no code.</summary>
    private static void EmitIds(SourceWriter writer, LinkedKind linked)
    {
        HashSet<string> retired = new(linked.Retired.Select(static pair => pair.Substring(0, pair.IndexOf('='))), StringComparer.Ordinal);
        writer.Begin($"[{CSharpSource.Packing}FactIds(\"");
        bool isFirst = true;
        foreach (IndexRow row in linked.ById)
        {
            if (retired.Count == 0 || !retired.Contains(row.Id))
            {
                writer.Text.Append(isFirst ? string.Empty : " ");
                CSharpSource.AppendLiteral(writer.Text, row.Id);
                isFirst = false;
            }
        }

        writer.FlushLine($"\"{Named("Retired", linked.Retired)}{Named("Symbols", linked.Symbols)}{Texts("Names", linked.Names)}{Texts("Reasons", linked.Reasons)})]");
    }

    private static string Named(string name, EquatableArray<string> pairs) =>
        pairs.Count == 0 ? string.Empty : $", {name} = {CSharpSource.Literal(string.Join(" ", pairs))}";

    /// <summary>Texts of entries, a line for each entry: its id, then the texts, with tabs between them. Neither stands in a text.</summary>
    private static string Texts(string name, EquatableArray<UsedName> texts) => texts.Count == 0
        ? string.Empty
        : $", {name} = {CSharpSource.TextLiteral(UsedTexts.Join(texts))}";

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
        writer.Line("/// <param name=\"name\">The name, in any script.</param>");
        writer.Line("/// <exception cref=\"global::System.ArgumentNullException\"><paramref name=\"name\"/> is <see langword=\"null\"/>.</exception>");
        writer.Open($"public static {CSharpSource.List}<{kind.Record}> FindByName(string name)");
        writer.Line($"return {CSharpSource.Core}NameSearch.Find(All, static entry => entry.{names.Property}, name);");
        writer.Close();
    }

    /// <summary>A member that holds lines of <c>shard.row</c>, in order.</summary>
    internal static void EmitOrder(SourceWriter writer, string member, EquatableArray<IndexRow> rows) =>
        CSharpSource.PackedLines(writer, $"internal static {CSharpSource.Bytes} {member}", rows.Count, text =>
        {
            foreach (IndexRow row in rows)
            {
                text.Append(row.Address.Shard).Append('.').Append(row.Address.Row).Append('\n');
            }
        });
}
