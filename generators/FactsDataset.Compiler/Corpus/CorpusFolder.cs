using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Corpus;

/// <summary>The documents at hand.</summary>
/// <param name="Name">The folder, as it was given; empty where none was.</param>
/// <param name="Documents">Its documents.</param>
internal sealed record CorpusFolder(string Name, EquatableArray<CorpusDocument> Documents)
{
    /// <summary>No corpus: digests are not checked.</summary>
    public static readonly CorpusFolder None = new(string.Empty, default);

    public bool IsGiven => Name.Length > 0;

    /// <summary>The document with that name; null where it is not there.</summary>
    public CorpusDocument? Find(string name)
    {
        foreach (CorpusDocument document in Documents)
        {
            if (string.Equals(document.Name, name, StringComparison.Ordinal))
            {
                return document;
            }
        }

        return null;
    }
}
