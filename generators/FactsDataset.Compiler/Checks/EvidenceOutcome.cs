namespace FactsDataset.Compiler.Checks;

/// <summary>How it ended when a source, or a span of one, was held against the document.</summary>
internal enum EvidenceOutcome
{
    /// <summary>Nothing is wrong with it.</summary>
    Passed,

    /// <summary>Something was reported of it.</summary>
    Failed,

    /// <summary>It could not be looked at: the document is not the one that its source describes, or ends before it.</summary>
    Skipped,
}
