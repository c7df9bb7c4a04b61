namespace FactsDataset.Compiler.Binding;

/// <summary>A reference as written.</summary>
/// <param name="Id">The id.</param>
/// <param name="TypeName">The kind, union or role that it may name.</param>
/// <param name="FieldName">The field that it stands in, for messages.</param>
/// <param name="EntryIndex">The entry that it stands in, by its number in the file.</param>
/// <param name="Slot">Its place in the file's table of positions.</param>
/// <param name="Relation">The relation that gives the target its inverse; zero where there is none.</param>
internal sealed record BoundReference(string Id, string TypeName, string FieldName, int EntryIndex, int Slot, int Relation);
