using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Schema;

/// <summary>Several kinds that a reference may name, all of entities or all of facts, emitted as an interface.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Interface">The C# interface.</param>
/// <param name="Members">The names of its kinds.</param>
internal sealed record Union(string Name, string Interface, string Summary, EquatableArray<string> Members)
{
    /// <summary>The namespace of the dataset that it belongs to, where that is another one; empty for a union of the schema's own.</summary>
    public string Dataset { get; init; } = string.Empty;
}
