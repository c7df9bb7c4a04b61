using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>FACT4004: where there is a corpus, it holds documents. Where it holds none, none is missed by itself.</summary>
internal sealed class EmptyCorpusCheck : ICheck
{
    public void Run(CheckContext context, List<Finding> findings)
    {
        if (context.Corpus.IsGiven && context.Corpus.Documents.Count == 0)
        {
            findings.Add(Finding.At(
                Rules.MissingDocument,
                FilePlace.StartOf(string.Empty),
                $"The corpus folder '{context.Corpus.Name}' is missing or holds no document: set FactCorpus to the folder of the documents, or leave it out"));
        }
    }
}
