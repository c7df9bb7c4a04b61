using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits what an entry lies in and belongs to, and who holds which post when, whatever its schema calls these fields.</summary>
internal static class BelongingEmitter
{
    public static void Emit(SourceWriter writer, DatasetSchema schema, Kind kind)
    {
        EntryLists.Emit(writer, kind, "IEntry", "Containers", "IEntry", static field => field.IsContainment);
        if (kind.Role != KindRole.Fact)
        {
            EntryLists.Emit(writer, kind, "IEntity", "Wholes", "IEntity", static field => field.IsBelonging);
        }

        if (IsTenure(kind))
        {
            EmitPart(writer, kind, TenurePart.Holder, "IEntry");
            EmitPart(writer, kind, TenurePart.Post, "IEntry");
            EmitPart(writer, kind, TenurePart.Period, "EdtfDate");
        }

        if (schema.Kinds.FirstOrDefault(IsTenure) is { } tenure && schema.Accepts(tenure.TenureField(TenurePart.Holder)!.TypeName, kind.Name))
        {
            string post = new PropertyShape(schema, tenure.TenureField(TenurePart.Post)!).ItemType;
            EmitPosts(writer, post, "Certain", "certainly hold on a date");
            EmitPosts(writer, post, "Possible", "possibly hold on a date, the certain ones among them");
        }
    }

    /// <summary>Whether the kind has every part of a tenure, each once.</summary>
    public static bool IsTenure(Kind kind) =>
        kind.TenureField(TenurePart.Holder) is { IsMany: false }
        && kind.TenureField(TenurePart.Post) is { IsMany: false }
        && kind.TenureField(TenurePart.Period) is not null;

    private static void EmitPosts(SourceWriter writer, string post, string certainty, string what)
    {
        writer.Line();
        writer.Line($"/// <summary>The posts that they {what}, by the tenures of the dataset, in the order of their ids.</summary>");
        writer.Line("/// <param name=\"date\">When; without a date there are none.</param>");
        writer.Open($"public {CSharpSource.List}<{post}> {certainty}PostsAt({CSharpSource.Core}EdtfDate? date)");
        writer.Line($"return {CSharpSource.Packing}PostReader.{certainty}<{post}>(this, date);");
        writer.Close();
    }

    private static void EmitPart(SourceWriter writer, Kind kind, TenurePart part, string type)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"{CSharpSource.Core}{type}? {CSharpSource.Core}ITenure.{part} => {kind.TenureField(part)!.Property};");
    }
}
