using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking;

/// <summary>All entries of a kind.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="ById">Its entries, sorted by id, under their former ids too.</param>
/// <param name="Order">Its entries in the order that readers see: facts by date, others by id.</param>
internal sealed record LinkedKind(string Kind, EquatableArray<IndexRow> ById, EquatableArray<IndexRow> Order)
{
    /// <summary>Its facts that were taken back, by date; they stand in no other order.</summary>
    public EquatableArray<IndexRow> Retracted { get; init; }

    /// <summary>Ids that are retired, each as <c>old=new</c>; nothing behind the sign where the fact was taken back.</summary>
    public EquatableArray<string> Retired { get; init; }

    /// <summary>The spellings of its entries' names, each with the id, by id.</summary>
    public EquatableArray<UsedName> Names { get; init; }

    /// <summary>Why facts were taken back, each with the id, by id.</summary>
    public EquatableArray<UsedName> Reasons { get; init; }

    /// <summary>C# members that are not called after their ids, each as <c>id=Member</c>, by id.</summary>
    public EquatableArray<string> Symbols { get; init; }
}
