namespace FACTS_NAMESPACE.Tests;

/// <summary>How the dataset reads from C#.</summary>
public sealed class EveningTests
{
    [Fact]
    public void ATownKnowsItsEvenings()
    {
        Evening evening = Evenings.UpperMill2001;
        Assert.Same(Towns.UpperMill, evening.Town);
        Assert.Same(evening, Assert.Single(Towns.UpperMill.Evenings));
    }

    [Fact]
    public void TheAnnouncedEveningComesAfterTheOneThatWasGiven()
    {
        Assert.Equal([Evenings.UpperMill2001, Evenings.LowerMill2001], Evenings.All);
        Assert.Equal(EveningStatus.Announced, Evenings.LowerMill2001.Status);
    }
}
