using System.Globalization;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits a fact file: a named member for each entry, its packed rows, and who they refer to.</summary>
internal static class FactFileEmitter
{
    public static GeneratedSource Emit(DatasetSchema schema, LinkedFile file)
    {
        Kind kind = schema.FindKind(file.Data.Kind)!;
        SourceWriter writer = CSharpSource.Begin(schema.Namespace);
        if (file.Entries.Any(static entry => entry.Member is not null))
        {
            EmitMembers(writer, kind, file);
        }

        if (file.ShardCount > 0)
        {
            EmitShards(writer, kind, file);
        }

        return CSharpSource.End(writer, file.Hint);
    }

    private static void EmitMembers(SourceWriter writer, Kind kind, LinkedFile file)
    {
        writer.Open($"public static partial class {kind.Collection}");
        bool isFirst = true;
        foreach (LinkedEntry entry in file.Entries)
        {
            if (entry.Member is null)
            {
                continue;
            }

            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            BoundEntry bound = file.EntryOf(entry);
            MemberDocumentation.Emit(writer, kind, file, bound);
            if (bound.Retraction is { } retraction)
            {
                writer.Line($"[global::System.Obsolete({CSharpSource.Literal(retraction)})]");
            }

            writer.Line(
                $"public static {kind.Record} {CSharpNames.Escape(entry.Member)} => DatasetStore.Get{kind.Record}({Number(entry.Address.Shard)}, {Number(entry.Address.Row)});");
        }

        EmitForwarders(writer, kind, file);
        writer.Close();
        writer.Line();
    }

    private static void EmitForwarders(SourceWriter writer, Kind kind, LinkedFile file)
    {
        foreach (Forwarder forwarder in file.Forwarders)
        {
            writer.Line();
            string target = CSharpNames.Escape(forwarder.Target);
            CSharpSource.SummaryXml(writer, $"The former name of <see cref=\"{target}\"/>.");
            writer.Line($"[global::System.Obsolete({CSharpSource.Literal($"Renamed: use {kind.Collection}.{forwarder.Target}.")})]");
            writer.Line($"public static {kind.Record} {CSharpNames.Escape(forwarder.Name)} => {target};");
        }
    }

    private static void EmitShards(SourceWriter writer, Kind kind, LinkedFile file)
    {
        writer.Open("internal sealed partial class DatasetStore");
        List<string>[] rows = new List<string>[file.ShardCount];
        foreach (LinkedEntry entry in file.Entries)
        {
            (rows[entry.Address.Shard - file.FirstShard] ??= []).Add(RowPacker.Pack(file.EntryOf(entry), file));
        }

        IReadOnlyList<string>[] referrers = ReferrerPacker.Pack(kind, file);
        for (int i = 0; i < file.ShardCount; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            string shard = Number(file.FirstShard + i);
            CSharpSource.CompiledOnce(writer);
            CSharpSource.PackedLines(writer, $"private static {CSharpSource.Bytes} Rows{shard}()", ShardWriter.Lines(rows[i]));
            writer.Line();
            CSharpSource.CompiledOnce(writer);
            CSharpSource.PackedLines(writer, $"private static {CSharpSource.Bytes} Referrers{shard}()", referrers[i]);
        }

        writer.Close();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
