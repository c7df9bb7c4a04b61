using System.Globalization;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits what spans all kinds: the facts in order, the dataset, and the store that decodes rows.</summary>
internal static class DatasetEmitter
{
    /// <summary>A switch with more arms than this becomes a tree, since each flat arm costs time when it is first run.</summary>
    private const int FanOut = 16;

    public static GeneratedSource EmitFacts(DatasetSchema schema, EquatableArray<IndexRow> order)
    {
        FacadeNames facades = schema.Facades;
        SourceWriter writer = CSharpSource.Begin(schema.Namespace);
        writer.Line("/// <summary>The facts of every kind.</summary>");
        CSharpSource.Attribute(writer);
        writer.Open($"public static partial class {facades.Facts}");
        writer.Line("/// <summary>All of them, in the order of their dates, the undated last.</summary>");
        writer.Line($"public static {CSharpSource.Core}FactTable<{CSharpSource.Core}IFact> All {{ get; }} =");
        writer.Line($"    {CSharpSource.Packing}FactTables.Create<{CSharpSource.Core}IFact>(DatasetStore.Instance, static () => DatasetStore.FactsOrder, static id => Find(id));");
        writer.Line();
        writer.Line("/// <summary>The fact with that id, of whatever kind; null where there is none.</summary>");
        writer.Line("/// <param name=\"id\">The id, or one that the entry had before; null is nobody's.</param>");
        writer.Open($"public static {CSharpSource.Core}IFact? Find(string? id)");
        writer.Line($"return {facades.Dataset}.Find(id) as {CSharpSource.Core}IFact;");
        writer.Close();
        writer.Line();
        writer.Line("/// <summary>All facts of a type, in the order of their dates, the undated last.</summary>");
        writer.Line("/// <typeparam name=\"T\">A record, a union of records, or an interface that all facts of some kinds have.</typeparam>");
        writer.Open($"public static {CSharpSource.Core}FactTable<T> Of<T>() where T : class, {CSharpSource.Core}IFact");
        writer.Line($"return {facades.Dataset}.Of<T>();");
        writer.Close();
        writer.Close();
        writer.Line();
        writer.Open("internal sealed partial class DatasetStore");
        CollectionEmitter.EmitOrder(writer, "FactsOrder", order);
        writer.Close();
        return CSharpSource.End(writer, facades.Facts + ".g.cs");
    }

    public static GeneratedSource EmitDataset(DatasetSchema schema)
    {
        SourceWriter writer = CSharpSource.Begin(
            schema.Namespace,
            $"{CSharpSource.Packing}FactDataset(typeof(global::{schema.Namespace}.{schema.Facades.Dataset}))",
            $"{CSharpSource.Packing}FactSchema(\"\"\"\n{schema.Text}\n\"\"\")");
        writer.Line("/// <summary>The dataset as a whole.</summary>");
        CSharpSource.Attribute(writer);
        writer.Open($"public static partial class {schema.Facades.Dataset}");
        writer.Line("/// <summary>Its kinds, in the order of the schema, each with its entries.</summary>");
        writer.Line($"public static {CSharpSource.List}<{CSharpSource.Core}KindTable> Kinds {{ get; }} = global::System.Array.AsReadOnly(new {CSharpSource.Core}KindTable[]");
        writer.Line("{");
        writer.Indent();
        foreach (Kind kind in schema.Kinds)
        {
            string retracted = kind.Role == KindRole.Fact
                ? kind.Collection + ".Retracted"
                : $"global::System.Array.Empty<{CSharpSource.Core}IEntry>()";
            writer.Line(
                $"new({CSharpSource.Literal(kind.Name)}, {CSharpSource.Literal(kind.Summary)}, {CSharpSource.Core}KindRole.{kind.Role}, "
                + $"typeof({kind.Collection}), {kind.Collection}.All, {retracted}),");
        }

        writer.Outdent();
        writer.Line("});");
        writer.Line();
        writer.Line("/// <summary>The entry with that id, of whatever kind; null where there is none.</summary>");
        writer.Line("/// <param name=\"id\">The id, or one that the entry had before; null is nobody's.</param>");
        writer.Open($"public static {CSharpSource.Core}IEntry? Find(string? id)");
        foreach (Kind kind in schema.Kinds)
        {
            writer.Open($"if ({kind.Collection}.Find(id) is {{ }} {Local(kind)})");
            writer.Line($"return {Local(kind)};");
            writer.Close();
            writer.Line();
        }

        writer.Line("return null;");
        writer.Close();
        EmitOf(writer);
        writer.Close();
        return CSharpSource.End(writer, schema.Facades.Dataset + ".g.cs");
    }

    private static void EmitOf(SourceWriter writer)
    {
        writer.Line();
        writer.Line("/// <summary>All entries of a type: facts in the order of their dates, the undated last, then others in the order of their ids.</summary>");
        writer.Line("/// <typeparam name=\"T\">A record, a union of records, or an interface that all entries of some kinds have.</typeparam>");
        writer.Line("/// <returns>One table for each type, however often it is asked for; an empty one where no kind is of that type.</returns>");
        writer.Open($"public static {CSharpSource.Core}FactTable<T> Of<T>() where T : class, {CSharpSource.Core}IEntry");
        writer.Line("return Table<T>.Entries;");
        writer.Close();
        writer.Line();
        writer.Open($"private static class Table<T> where T : class, {CSharpSource.Core}IEntry");
        writer.Line($"internal static readonly {CSharpSource.Core}FactTable<T> Entries = {CSharpSource.Packing}FactTables.Of<T>(DatasetStore.Instance, Kinds, static id => Find(id));");
        writer.Close();
    }

    public static GeneratedSource EmitStore(DatasetSchema schema, EquatableArray<ShardRange> ranges)
    {
        int count = ranges.Count == 0 ? 0 : ranges[ranges.Count - 1].End;
        SourceWriter writer = CSharpSource.Begin(schema.Namespace);
        writer.Line("/// <summary>");
        writer.Line("/// The packed rows of the dataset, a literal for each shard. Its first line says where each row starts. A row is a line: an");
        writer.Line("/// index that says where each cell starts, then the cells of an entry, the id first, each closed by <c>|</c>, the items of");
        writer.Line("/// a list in brackets. Referrers stand in lines alike, one for each row: the name of an inverse, and the entries that refer by");
        writer.Line("/// it as <c>shard.row</c>; <c>*</c> are facts and <c>+</c> others, by whatever they refer.");
        writer.Line("/// </summary>");
        CSharpSource.Attribute(writer);
        writer.Open($"internal sealed partial class DatasetStore : {CSharpSource.Packing}FactStore");
        writer.Line("// AggressiveOptimization, which .NET Standard has no name for. A method that only picks data is compiled once: as long as methods");
        writer.Line("// come up that are compiled roughly at first, the runtime puts off optimising what a walk over many shards is busy with.");
        writer.Line("private const global::System.Runtime.CompilerServices.MethodImplOptions CompiledOnce = (global::System.Runtime.CompilerServices.MethodImplOptions)512;");
        writer.Line();
        writer.Line("internal static readonly DatasetStore Instance = new();");
        writer.Line();
        writer.Line("private DatasetStore()");
        writer.Indent();
        writer.Line($": base({Number(count)})");
        writer.Outdent();
        writer.Line("{");
        writer.Line("}");
        EmitSwitch(writer, "protected override", "GetRows", "Rows", 0, count);
        EmitSwitch(writer, "protected override", "GetReferrers", "Referrers", 0, count);
        EmitCreate(writer, schema, ranges);
        writer.Close();
        return CSharpSource.End(writer, "DatasetStore.g.cs");
    }

    private static void EmitCreate(SourceWriter writer, DatasetSchema schema, EquatableArray<ShardRange> ranges)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open($"protected override {CSharpSource.Core}IEntry Create(int shard, int row) => shard switch");
        foreach (ShardRange range in ranges)
        {
            string create = schema.FindKind(range.Kind) is { } own ? $"Create{own.Record}" : $"{ForeignKindEmitter.ClassOf(schema.FindTarget(range.Kind)!)}.Entries.Resolve";
            writer.Line($"< {Number(range.End)} => {create}(shard, row),");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(shard)),");
        writer.Close(";");
    }

    /// <summary>A method that picks the literal of a shard; over more shards than the fan-out, one that picks a method.</summary>
    private static void EmitSwitch(SourceWriter writer, string modifiers, string method, string literal, int start, int end)
    {
        int step = 1;
        while (end - start > step * FanOut)
        {
            step *= FanOut;
        }

        writer.Line();
        if (modifiers.Length > "private static".Length)
        {
            writer.Line("/// <inheritdoc/>");
        }

        string choice = step == 1 ? "shard" : start == 0 ? $"(shard / {Number(step)})" : $"((shard - {Number(start)}) / {Number(step)})";
        CSharpSource.CompiledOnce(writer);
        writer.Open($"{modifiers} {CSharpSource.Bytes} {method}(int shard) => {choice} switch");
        for (int first = start; first < end; first += step)
        {
            string target = step == 1 ? literal + Number(first) + "()" : $"Get{literal}{Number(first)}To{Number(Math.Min(first + step, end) - 1)}(shard)";
            writer.Line($"{Number(step == 1 ? first : (first - start) / step)} => {target},");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(shard)),");
        writer.Close(";");
        for (int first = start; step > 1 && first < end; first += step)
        {
            int last = Math.Min(first + step, end);
            EmitSwitch(writer, "private static", $"Get{literal}{Number(first)}To{Number(last - 1)}", literal, first, last);
        }
    }

    private static string Local(Kind kind) => "in" + kind.Collection;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
