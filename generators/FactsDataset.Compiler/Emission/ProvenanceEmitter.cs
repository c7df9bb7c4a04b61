using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits, of a source, who published it and what it was taken from, whatever its schema calls these fields.</summary>
internal static class ProvenanceEmitter
{
    public static void Emit(SourceWriter writer, Kind kind)
    {
        if (kind.Role == KindRole.Source)
        {
            EntryLists.Emit(writer, kind, "ISource", "Publishers", "IEntity", static field => field.Provenance == ProvenancePart.Publisher);
            EntryLists.Emit(writer, kind, "ISource", "TakenFrom", "IEntity", static field => field.Provenance == ProvenancePart.TakenFrom);
        }
    }
}
