namespace FactsDataset.Tests;

/// <summary>A test that needs the documents: skipped, and said to be, where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (Repository.Corpus is null)
        {
            Skip = "The documents are not at hand.";
        }
    }
}
