using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking.Relinking;

/// <summary>A file that changed, as it was linked and as it is placed now. Its references are not resolved yet.</summary>
/// <param name="Number">Its number among the linked files, which is the same before and after.</param>
/// <param name="Kind">The kind of its entries.</param>
/// <param name="Old">The file as it was.</param>
/// <param name="Now">The file as it is, in the same shards.</param>
internal sealed record FileChange(int Number, Kind Kind, LinkedFile Old, LinkedFile Now);
