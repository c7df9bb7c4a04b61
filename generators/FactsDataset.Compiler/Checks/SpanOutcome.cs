using FactsDataset.Compiler.Binding;

namespace FactsDataset.Compiler.Checks;

/// <summary>A span that an entry cites, and how it ended when it was held against the document.</summary>
/// <param name="File">The file of the entry.</param>
/// <param name="Evidence">The span.</param>
/// <param name="Source">The source that it lies in.</param>
/// <param name="Outcome">How it ended.</param>
internal sealed record SpanOutcome(FileData File, BoundEvidence Evidence, CheckedSource Source, EvidenceOutcome Outcome);
