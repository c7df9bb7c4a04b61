using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits what an entity belongs to, and who holds which post when, whatever its schema calls these fields.</summary>
internal static class BelongingEmitter
{
    public static void Emit(SourceWriter writer, Kind kind)
    {
        if (kind.Role != KindRole.Fact)
        {
            EntryLists.Emit(writer, kind, "IEntity", "Wholes", static field => field.IsBelonging);
        }

        if (IsTenure(kind))
        {
            EmitPart(writer, kind, TenurePart.Holder, "IEntry");
            EmitPart(writer, kind, TenurePart.Post, "IEntry");
            EmitPart(writer, kind, TenurePart.Period, "EdtfDate");
        }
    }

    /// <summary>Whether the kind has every part of a tenure, each once.</summary>
    public static bool IsTenure(Kind kind) =>
        kind.TenureField(TenurePart.Holder) is { IsMany: false }
        && kind.TenureField(TenurePart.Post) is { IsMany: false }
        && kind.TenureField(TenurePart.Period) is not null;

    private static void EmitPart(SourceWriter writer, Kind kind, TenurePart part, string type)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"{CSharpSource.Core}{type}? {CSharpSource.Core}ITenure.{part} => {kind.TenureField(part)!.Property};");
    }
}
