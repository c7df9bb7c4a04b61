using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits, of a fact, the day by which it was known at the latest: derived when it is first asked for.</summary>
internal static class KnownDayEmitter
{
    public static void Emit(SourceWriter writer, Kind kind)
    {
        if (kind.Role != KindRole.Fact)
        {
            return;
        }

        string said = string.Concat(kind.Fields.Where(static field => field.IsKnownBy).Select(static field => ", " + field.Property));
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line(
            $"public {CSharpSource.Core}EdtfDate? KnownBy => _knownBy ??= {CSharpSource.Packing}KnownDay.Of(this{said});");
    }

    /// <summary>The field that keeps the day.</summary>
    public static void EmitBackingField(SourceWriter writer, Kind kind)
    {
        if (kind.Role == KindRole.Fact)
        {
            writer.Line($"private {CSharpSource.Core}EdtfDate? _knownBy;");
        }
    }
}
