namespace FactsDataset.Compiler.Schema;

/// <summary>A list, in the target of references, of the entries that refer to it.</summary>
/// <param name="Relation">The number of the relation, from one; fields of a kind that name the same inverse share it.</param>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Property">The C# property.</param>
/// <param name="From">The kind whose entries refer.</param>
/// <param name="Through">The fields that refer, for the property's documentation.</param>
internal sealed record Inverse(int Relation, string Name, string Property, string From, string Through);
