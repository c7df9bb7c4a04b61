using FactsDataset.Compiler.Corpus;

namespace FactsDataset.Site;

/// <summary>What is asked of a page.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Corpus">
/// The documents whose words stand beside the spans that cite them, which makes the page a private copy; none for a page
/// without a word of a document.
/// </param>
internal sealed record SiteOptions(string Title, CorpusFolder Corpus);
