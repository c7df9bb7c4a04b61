namespace FactsDataset.Compiler.Checks;

/// <summary>A source, and how it ended when it was held against its document.</summary>
internal sealed record SourceOutcome(CheckedSource Source, EvidenceOutcome Outcome);
