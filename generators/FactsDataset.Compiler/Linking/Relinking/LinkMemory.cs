using System.Runtime.CompilerServices;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking.Relinking;

/// <summary>
/// Keeps what was linked last with a schema, for as long as somebody holds the schema. It is immutable, so that threads may link
/// at once: each takes what it finds, and what comes out depends on none of it.
/// </summary>
internal sealed class LinkMemory
{
    private static readonly ConditionalWeakTable<DatasetSchema, LinkMemory> OfSchemas = new();

    private PreviousLink? _last;

    /// <summary>What was linked last; null where nothing was.</summary>
    public PreviousLink? Last
    {
        get => Volatile.Read(ref _last);
        set => Volatile.Write(ref _last, value);
    }

    /// <summary>The memory of a schema: of that object, not of those that equal it.</summary>
    public static LinkMemory Of(DatasetSchema schema) => OfSchemas.GetValue(schema, static _ => new LinkMemory());
}
