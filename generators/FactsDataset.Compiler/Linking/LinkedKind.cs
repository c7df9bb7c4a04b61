using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Linking;

/// <summary>All entries of a kind.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="ById">Its entries, sorted by id.</param>
/// <param name="Order">Its entries in the order that readers see: facts by date, others by id.</param>
/// <param name="Named">The members whose names do not come from their ids, sorted by id.</param>
internal sealed record LinkedKind(
    string Kind,
    EquatableArray<IndexRow> ById,
    EquatableArray<IndexRow> Order,
    EquatableArray<NamedMember> Named);
