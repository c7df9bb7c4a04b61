using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits a union as an interface, with the inverses that all its kinds have.</summary>
internal static class UnionEmitter
{
    public static GeneratedSource Emit(DatasetSchema schema, Union union)
    {
        SourceWriter writer = CSharpSource.Begin(schema.Namespace);
        CSharpSource.Summary(writer, union.Summary);
        CSharpSource.Attribute(writer);
        JsonEmitter.EmitAttribute(writer, union.Interface);
        string role = schema.FindKind(union.Members[0])!.Role == KindRole.Fact ? "IFact" : "IEntity";
        writer.Open($"public interface {union.Interface} : {CSharpSource.Core}{role}");
        bool isFirst = true;
        foreach (Inverse inverse in Shared(schema, union))
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            Kind from = schema.FindKind(inverse.From)!;
            CSharpSource.SummaryXml(writer, InverseText.Summary(from, inverse));
            writer.Line($"{CSharpSource.List}<{from.Record}> {inverse.Property} {{ get; }}");
        }

        string find = $"global::{schema.Namespace}.{schema.Facades.Dataset}.Find(id) as {union.Interface}";
        ParsingEmitter.EmitUnion(writer, union.Interface, find);
        writer.Close();
        JsonEmitter.EmitEntryConverter(writer, union.Interface, find);
        return CSharpSource.End(writer, union.Interface + ".g.cs");
    }

    /// <summary>The inverses that all kinds of a union have.</summary>
    public static IEnumerable<Inverse> Shared(DatasetSchema schema, Union union)
    {
        EquatableArray<Inverse> first = schema.FindTarget(union.Members[0])!.Inverses;
        return first.Where(inverse => union.Members.All(
            member => schema.FindTarget(member)!.Inverses.Any(other => other.Relation == inverse.Relation)));
    }
}
