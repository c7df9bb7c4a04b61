using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>
/// Emits, of a source, who published it and what it was taken from, whatever its schema calls these fields, and whether it is a
/// document of the corpus.
/// </summary>
internal static class ProvenanceEmitter
{
    public static void Emit(SourceWriter writer, Kind kind)
    {
        if (kind.Role == KindRole.Source)
        {
            EntryLists.Emit(writer, kind, "ISource", "Publishers", "IEntity", static field => field.Provenance == ProvenancePart.Publisher);
            EntryLists.Emit(writer, kind, "ISource", "TakenFrom", "IEntity", static field => field.Provenance == ProvenancePart.TakenFrom);
            EmitPlace(writer, kind);
        }
    }

    /// <summary>Where the text is. A kind whose entries are all documents has no more of it than its own fields say.</summary>
    private static void EmitPlace(SourceWriter writer, Kind kind)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        if (kind.CanBeElsewhere)
        {
            JsonEmitter.BeginCondition(writer);
            writer.Line("[global::System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Document), nameof(Sha256))]");
            JsonEmitter.EndCondition(writer);
            writer.Line($"public bool {ReservedProperties.IsVerifiable} => Document is not null;");
            return;
        }

        writer.Line($"bool {CSharpSource.Core}ISource.{ReservedProperties.IsVerifiable} => true;");
        EmitAbsent("Url", "global::System.Uri", FieldShape.Url);
        EmitAbsent("Accessed", CSharpSource.Core + "EdtfDate", FieldShape.Date);
        EmitAbsent("Archived", CSharpSource.Core + "ArchivedCopy", null);

        void EmitAbsent(string property, string type, FieldShape? shape)
        {
            // A field of the schema that is of the same name and type is that property.
            if (!kind.Fields.Any(field => field.Property == property && field.Shape == shape && !field.IsMany))
            {
                writer.Line();
                writer.Line("/// <inheritdoc/>");
                writer.Line($"{type}? {CSharpSource.Core}ISource.{property} => null;");
            }
        }
    }
}
