using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>One rule that looks at the dataset as a whole. It runs after every edit, so that it keeps what it can of the last time.</summary>
internal interface ICheck
{
    /// <summary>Reports every breach of the rule.</summary>
    void Run(CheckContext context, List<Finding> findings);
}
