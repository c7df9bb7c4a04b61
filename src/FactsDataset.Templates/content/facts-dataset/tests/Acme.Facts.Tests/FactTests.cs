using FactsDataset.Core;

namespace FACTS_NAMESPACE.Tests;

/// <summary>What holds of every fact, whatever kinds there are: nothing here changes when a kind comes or goes.</summary>
public sealed class FactTests
{
    private static IEnumerable<IFact> All => Dataset.Kinds.SelectMany(static kind => kind.Entries).OfType<IFact>();

    [Fact]
    public void ThereAreFacts()
    {
        Assert.NotEmpty(All);
    }

    [Fact]
    public void EveryFactHasEvidenceInASource()
    {
        Assert.All(All, static fact => Assert.NotEmpty(fact.Evidence));
        Assert.All(All.SelectMany(static fact => fact.Evidence), static item => Assert.NotEmpty(item.Source.Title));
    }

    [Fact]
    public void ASourceKnowsTheFactsThatCiteIt()
    {
        Assert.All(All, static fact => Assert.All(fact.Evidence, item => Assert.Contains(fact, item.Source.ReferencedBy)));
    }
}
