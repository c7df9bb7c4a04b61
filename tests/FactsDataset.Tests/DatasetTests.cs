namespace FactsDataset.Tests;

/// <summary>What a user of the dataset relies on.</summary>
public sealed class DatasetTests
{
    [Fact]
    public void EveryFactHasEvidenceInASourceThatKnowsIt()
    {
        Assert.NotEmpty(Facts.All);
        Assert.All(Facts.All, fact =>
        {
            Assert.NotEmpty(fact.Evidence);
            Assert.All(fact.Evidence, evidence => Assert.Contains(fact, evidence.Source.Facts));
        });
    }

    [Fact]
    public void FactsComeInTheOrderOfTheirDatesTheUndatedLast()
    {
        IFact[] facts = [.. Facts.All];
        int dated = facts.TakeWhile(fact => fact.When is not null).Count();
        Assert.InRange(dated, 2, facts.Length - 1);
        Assert.All(facts.Skip(dated), fact => Assert.Null(fact.When));
        Assert.All(facts.Take(dated).Zip(facts.Skip(1).Take(dated - 1)), pair => Assert.True(pair.First.When!.CompareTo(pair.Second.When) <= 0));
    }

    [Fact]
    public void ReferencesLeadBothWays()
    {
        Meeting meeting = Meetings.HaftarShoiguMoscow2018_11;
        Visit visit = Assert.IsType<Visit>(meeting.During);
        Assert.Contains(meeting, visit.Meetings);
        Assert.Contains(meeting, People.SergeiShoigu.Meetings);
        Assert.Contains(visit, People.KhalifaHaftar.Visits);
        Assert.Contains(visit, People.KhalifaHaftar.Facts);
    }

    [Fact]
    public void ArabicNamesComeBackAsWritten()
    {
        EntityName name = Assert.Single(People.KhalifaHaftar.Names, name => name is { Language: "ar", Form: NameForm.Usual });
        Assert.Equal("\u062e\u0644\u064a\u0641\u0629 \u062d\u0641\u062a\u0631", name.Value);
        Assert.Equal("Khalifa Haftar", People.KhalifaHaftar.Label);
    }

    [Fact]
    public void EveryEntryIsFoundByItsId()
    {
        Assert.All(Dataset.Kinds.SelectMany(kind => kind.Entries), entry => Assert.Same(entry, Dataset.Find(entry.Id)));
        Assert.Null(Dataset.Find("no-such-entry"));
        Assert.Null(Dataset.Find(null));
    }

    [CorpusFact]
    public void NoTextOfADocumentIsInTheAssembly()
    {
        string assembly = System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(typeof(Visit).Assembly.Location));
        HashSet<string> headlines = [.. Sources.All.Select(source => source.Title)];
        foreach (string line in Directory.EnumerateFiles(Repository.Corpus!).SelectMany(File.ReadLines))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i + 6 <= words.Length; i++)
            {
                string run = string.Join(' ', words.Skip(i).Take(6));
                if (!headlines.Any(headline => headline.Contains(run, StringComparison.Ordinal)))
                {
                    Assert.DoesNotContain(run, assembly, StringComparison.Ordinal);
                }
            }
        }
    }
}
