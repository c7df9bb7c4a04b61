using FactsDataset.Compiler.Binding;

namespace FactsDataset.Compiler.Checks;

/// <summary>Evidence in a source that is no document of the corpus, which no digest verifies.</summary>
/// <param name="File">The file of the entry.</param>
/// <param name="Evidence">The evidence.</param>
/// <param name="Source">The source.</param>
internal sealed record EvidenceElsewhere(FileData File, BoundEvidence Evidence, CheckedSource Source);
