using FactsDataset.Compiler.Schema;

namespace FactsDataset.Reading;

/// <summary>A kind of a dataset, with its entries.</summary>
/// <param name="Kind">The kind, as the schema has it.</param>
/// <param name="Entries">Its entries: facts by date, the undated last, others by id.</param>
/// <param name="Retracted">Its facts that were taken back, by date; they are not among <paramref name="Entries"/>.</param>
internal sealed record KindView(Kind Kind, IReadOnlyList<EntryView> Entries, IReadOnlyList<EntryView> Retracted);
