namespace FactsDataset.Compiler.Diagnostics;

/// <summary>What a rule's diagnostic does to a build.</summary>
internal enum RuleSeverity
{
    /// <summary>The build goes on.</summary>
    Warning,

    /// <summary>The build fails.</summary>
    Error,
}
