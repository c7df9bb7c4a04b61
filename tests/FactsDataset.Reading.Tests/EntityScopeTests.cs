using FactsDataset.Reading.Compiled;
using FactsDataset.Reading.Files;
using FactsDataset.Reading.Filtering;

namespace FactsDataset.Reading.Tests;

/// <summary>What belongs to an entity is told by the library's rule, whatever the view was read from.</summary>
public sealed class EntityScopeTests
{
    private static readonly IEntity[] Entities = [.. Dataset.Kinds.SelectMany(static kind => kind.Entries).OfType<IEntity>()];
    private static readonly EdtfDate?[] Dates = [null, .. Facts.All.Select(static fact => fact.When).OfType<EdtfDate>().Distinct().Where(static (_, index) => index % 4 == 0)];

    [Fact]
    public void PartsAreThoseThatTheLibraryNames()
    {
        AssertParts(FactFileDataset.Read(RealFacts.Read()).Dataset!);
        AssertParts(CompiledDataset.Read(typeof(Visit).Assembly));
    }

    [Fact]
    public void EntityAloneIncludesItselfAlone()
    {
        EntryView russia = CompiledDataset.Read(typeof(Visit).Assembly).Find("russia")!;
        EntityScope alone = EntityScope.Alone(russia);
        Assert.Equal(["russia"], Entities.Select(static entity => entity.Id).Where(id => alone.Includes(id, null) != Certainty.No));
    }

    private static void AssertParts(DatasetView dataset)
    {
        HashSet<Certainty> seen = [];
        foreach (IEntity whole in Organisations.All.Cast<IEntity>().Concat(Posts.All))
        {
            EntityScope scope = EntityScope.WithParts(dataset.Find(whole.Id)!, dataset);
            foreach (EdtfDate? date in Dates)
            {
                Dictionary<string, Certainty> expected = whole.FindAffiliates(date).ToDictionary(static affiliate => affiliate.Entity.Id, static affiliate => affiliate.Certainty);
                expected[whole.Id] = Certainty.Yes;
                foreach (IEntity entity in Entities)
                {
                    Certainty certainty = scope.Includes(entity.Id, date);
                    Assert.True(expected.GetValueOrDefault(entity.Id) == certainty, $"{entity.Id} in {whole.Id} at {date}: {certainty}");
                    seen.Add(certainty);
                }
            }
        }

        Assert.Equal(3, seen.Count);
    }
}
