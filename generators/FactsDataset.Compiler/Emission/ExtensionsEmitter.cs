using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>
/// Emits the extension methods by which an entry of another dataset gives those of this one that refer to it:
/// <c>person.Sightings()</c>.
/// </summary>
internal static class ExtensionsEmitter
{
    /// <summary>Whether the schema gives entries of other datasets any list of what refers to them.</summary>
    public static bool IsNeeded(DatasetSchema schema) => schema.UsedKinds.Any(static used => used.Kind.Inverses.Count > 0);

    public static GeneratedSource Emit(DatasetSchema schema)
    {
        string name = InverseExtensions.ClassOf(schema.Namespace);
        SourceWriter writer = CSharpSource.Begin(schema.Namespace);
        writer.Line("/// <summary>What this dataset tells of the entries of others.</summary>");
        CSharpSource.Attribute(writer);
        writer.Open($"public static class {name}");
        bool isFirst = true;
        foreach (Kind kind in schema.UsedKinds.Select(static used => used.Kind))
        {
            foreach (Inverse inverse in kind.Inverses)
            {
                Begin();
                EmitOfKind(writer, schema, kind, inverse);
            }
        }

        foreach (Union union in schema.Uses.SelectMany(static dataset => dataset.Unions).Where(union => union.Members.Count > 0 && !schema.IsMixed(union)))
        {
            foreach (Inverse inverse in UnionEmitter.Shared(schema, union))
            {
                Begin();
                EmitOfUnion(writer, schema, union, inverse);
            }
        }

        writer.Close();
        return CSharpSource.End(writer, name + ".g.cs");

        void Begin()
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
        }
    }

    private static void EmitOfKind(SourceWriter writer, DatasetSchema schema, Kind kind, Inverse inverse)
    {
        Kind from = EmitSignature(writer, schema, inverse, kind.RecordType);
        writer.Line($"return DatasetStore.{ForeignKindEmitter.ClassOf(kind)}.Entries.ReferrersOf<{from.Record}>(entry, {CSharpSource.Literal(inverse.Name)});");
        writer.Close();
    }

    private static void EmitOfUnion(SourceWriter writer, DatasetSchema schema, Union union, Inverse inverse)
    {
        Kind from = EmitSignature(writer, schema, inverse, $"global::{union.Dataset}.{union.Interface}");
        writer.Open("return entry switch");
        foreach (Kind kind in union.Members.Select(member => schema.FindTarget(member)!))
        {
            writer.Line($"{kind.RecordType} one => {inverse.Property}(one),");
        }

        writer.Line("null => throw new global::System.ArgumentNullException(nameof(entry)),");
        writer.Line($"_ => global::System.Array.Empty<{from.Record}>(),");
        writer.Close(";");
        writer.Close();
    }

    private static Kind EmitSignature(SourceWriter writer, DatasetSchema schema, Inverse inverse, string type)
    {
        Kind from = schema.FindKind(inverse.From)!;
        CSharpSource.SummaryXml(writer, InverseText.Summary(from, inverse));
        writer.Line("/// <param name=\"entry\">The entry.</param>");
        writer.Line("/// <exception cref=\"global::System.ArgumentNullException\"><paramref name=\"entry\"/> is <see langword=\"null\"/>.</exception>");
        writer.Open($"public static {CSharpSource.List}<{from.Record}> {inverse.Property}(this {type} entry)");
        return from;
    }
}
