using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// One rule that looks at the entries of a file, and at those to which they refer. It runs for the files that changed and for
/// those that refer to an entry that changed, and must look at nothing else but what all files go by:
/// <see cref="CheckContext.Corpus"/>, <see cref="CheckContext.Places"/> and <see cref="CheckContext.Tenures"/>.
/// </summary>
internal interface IFileCheck
{
    /// <summary>Reports every breach of the rule in a file.</summary>
    void Run(CheckContext context, CheckedFile file, List<Finding> findings);
}
