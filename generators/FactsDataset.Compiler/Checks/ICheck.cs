using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>One rule that looks at the linked dataset.</summary>
internal interface ICheck
{
    /// <summary>Reports every breach of the rule.</summary>
    void Run(CheckContext context, List<Finding> findings);
}
