using System.Runtime.CompilerServices;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// Keeps what was checked last with a schema, for as long as somebody holds the schema. Facts remember what was reported of
/// them, so that whoever checks takes it away: somebody else at the same time begins from scratch.
/// </summary>
internal sealed class CheckMemory
{
    private static readonly ConditionalWeakTable<DatasetSchema, CheckMemory> OfSchemas = new();

    private CheckContext? _last;

    /// <summary>The memory of a schema: of that object, not of those that equal it.</summary>
    public static CheckMemory Of(DatasetSchema schema) => OfSchemas.GetValue(schema, static _ => new CheckMemory());

    /// <summary>Takes what was checked last away; null where nothing was, or somebody has it.</summary>
    public CheckContext? Take() => Interlocked.Exchange(ref _last, null);

    /// <summary>Gives back what was checked.</summary>
    public void Keep(CheckContext context) => Interlocked.Exchange(ref _last, context);
}
