using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits the record of a kind.</summary>
internal static class RecordEmitter
{
    public static GeneratedSource Emit(DatasetSchema schema, Kind kind)
    {
        SourceWriter writer = CSharpSource.Begin(schema.Namespace);
        CSharpSource.Summary(writer, kind.Summary);
        writer.Line("/// <remarks>Two of them are equal where their ids are.</remarks>");
        CSharpSource.Attribute(writer);
        writer.Line($"[{CSharpSource.Packing}FactCollection(typeof({kind.Collection}))]");
        writer.Line("[global::System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\")]");
        JsonEmitter.EmitAttribute(writer, kind.Record);
        writer.Open($"public sealed partial record {kind.Record} : {string.Join(", ", Interfaces(schema, kind))}");
        EmitConstructor(writer, schema, kind);
        KnownDayEmitter.Emit(writer, kind);
        PolarityEmitter.Emit(writer, schema, kind);
        EmitIdentity(writer, schema, kind);
        FieldsEmitter.EmitCellProperties(writer, schema, kind.Fields);
        ProvenanceEmitter.Emit(writer, kind);
        BelongingEmitter.Emit(writer, schema, kind);
        EmitInverses(writer, schema, kind);
        FieldsEmitter.EmitDescribe(writer, schema, kind.Fields);
        EqualityEmitter.Emit(writer, kind);
        EmitText(writer);
        CreateEmitter.Emit(writer, schema, kind);
        writer.Close();
        JsonEmitter.EmitEntryConverter(writer, kind.Record, $"global::{schema.Namespace}.{kind.Collection}.Find(id)");
        ParsingEmitter.EmitRecord(writer, kind.Record, $"global::{schema.Namespace}.{kind.Collection}");
        return CSharpSource.End(writer, kind.Record + ".g.cs");
    }

    private static IEnumerable<string> Interfaces(DatasetSchema schema, Kind kind)
    {
        yield return CSharpSource.Core + kind.Role switch
        {
            KindRole.Fact => "IFact",
            KindRole.Source => "ISource",
            _ => "IEntity",
        };
        if (BelongingEmitter.IsTenure(kind))
        {
            yield return CSharpSource.Core + "ITenure";
        }

        foreach (Union union in schema.Unions)
        {
            if (union.Members.Contains(kind.Name) && !schema.IsMixed(union))
            {
                yield return union.Interface;
            }
        }

        yield return $"global::System.IComparable<{kind.Record}>";
        yield return "global::System.IComparable";
    }

    private static void EmitConstructor(SourceWriter writer, DatasetSchema schema, Kind kind)
    {
        writer.Line($"private readonly {CSharpSource.Packing}FactStore _store;");
        writer.Line("private readonly int _shard;");
        writer.Line("private readonly int _row;");
        writer.Line("private string? _id;");
        FieldsEmitter.EmitKeptValues(writer, schema, kind.Fields);
        KnownDayEmitter.EmitBackingField(writer, kind);
        EmitKeptReferrers(writer, schema, kind);
        writer.Line();
        writer.Open($"internal {kind.Record}({CSharpSource.Packing}FactStore store, int shard, int row)");
        writer.Line("_store = store;");
        writer.Line("_shard = shard;");
        writer.Line("_row = row;");
        writer.Close();
    }

    private static void EmitIdentity(SourceWriter writer, DatasetSchema schema, Kind kind)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public string Id => _id ??= _store.ReadRequiredText(_shard, _row, 0);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public string Kind => {CSharpSource.Literal(kind.Name)};");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public string Label => {LabelOf(kind)};");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open("public string LabelIn(string language)");
        writer.Line($"return {LabelInOf(kind)};");
        writer.Close();
        if (kind.Role != KindRole.Fact)
        {
            return;
        }

        if (kind.EventDate is not { Property: "When" } date)
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"{CSharpSource.Core}EdtfDate? {CSharpSource.Core}IFact.When => {kind.EventDate?.Property ?? "null"};");
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        if (kind.EventStatus is { } status)
        {
            PropertyShape shape = new(schema, status);
            writer.Line($"public string? StatusCode => {(shape.IsNullable ? $"{status.Property} is {{ }} code ? {shape.ToVisitor("code")} : null" : shape.ToVisitor(status.Property))};");
        }
        else
        {
            writer.Line("public string? StatusCode => null;");
        }
    }

    private static string LabelOf(Kind kind)
    {
        Field? label = kind.Label is null ? null : kind.FindField(kind.Label);
        return label switch
        {
            null => "Id",
            { Shape: FieldShape.Names } => $"{CSharpSource.Core}EntityName.LabelOf({label.Property}) is {{ Length: > 0 }} label ? label : Id",
            { Shape: FieldShape.Texts } => label.IsRequired ? $"{label.Property}.ToString()" : $"{label.Property}?.ToString() ?? Id",
            _ => label.IsRequired ? label.Property : $"{label.Property} ?? Id",
        };
    }

    private static string LabelInOf(Kind kind)
    {
        Field? label = kind.Label is null ? null : kind.FindField(kind.Label);
        string labels = $"{CSharpSource.Packing}EntryLabels.";
        return label switch
        {
            { Shape: FieldShape.Names } => $"{labels}Of({label.Property}, language) ?? Label",
            { Shape: FieldShape.Texts } => $"{labels}Of({label.Property}, language) ?? Label",
            { Shape: FieldShape.Title } => $"{labels}Of(Titles, language) ?? Label",
            _ => "Label",
        };
    }

    private static void EmitKeptReferrers(SourceWriter writer, DatasetSchema schema, Kind kind)
    {
        foreach (Inverse inverse in kind.Inverses)
        {
            writer.Line($"private {CSharpSource.List}<{schema.FindKind(inverse.From)!.Record}>? {InverseBacking(inverse)};");
        }

        if (kind.Role != KindRole.Fact)
        {
            writer.Line($"private {CSharpSource.List}<{CSharpSource.Core}IFact>? _facts;");
        }

        writer.Line($"private {CSharpSource.List}<{CSharpSource.Core}IEntry>? _referencedBy;");
    }

    // No other field of a record ends so.
    private static string InverseBacking(Inverse inverse) => "_" + Text.CSharpNames.ToCamelCase(inverse.Property) + "Inverse";

    private static void EmitInverses(SourceWriter writer, DatasetSchema schema, Kind kind)
    {
        foreach (Inverse inverse in kind.Inverses)
        {
            Kind from = schema.FindKind(inverse.From)!;
            writer.Line();
            CSharpSource.SummaryXml(writer, InverseText.Summary(from, inverse));
            writer.Line(
                $"public {CSharpSource.List}<{from.Record}> {inverse.Property} => {InverseBacking(inverse)} ??= new {CSharpSource.Packing}EntryList<{from.Record}>(_store, _store.ReadReferrers(_shard, _row, {CSharpSource.Literal(inverse.Name)}));");
        }

        if (kind.Role != KindRole.Fact)
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public {CSharpSource.List}<{CSharpSource.Core}IFact> Facts => _facts ??= _store.GetFacts(_shard, _row);");
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public {CSharpSource.List}<{CSharpSource.Core}IEntry> ReferencedBy => _referencedBy ??= _store.GetReferrers(_shard, _row);");
    }

    private static void EmitText(SourceWriter writer)
    {
        writer.Line();
        writer.Line("/// <summary>The kind, the id and the label; no other entry is walked to.</summary>");
        writer.Open("public override string ToString()");
        writer.Line($"return {CSharpSource.Packing}EntryText.Of(this, _store);");
        writer.Close();
    }
}
