using FactsDataset.Compiler;
using FactsDataset.Generators.Tests.Harness;
using FactsDataset.Reading.Compiled;
using FactsDataset.Reading.Files;

namespace FactsDataset.Reading.Tests;

/// <summary>Fact files and what was compiled of them are one dataset.</summary>
public sealed class OneViewTests
{
    [Fact]
    public void RealFilesAndTheirAssemblyLookTheSame()
    {
        (DatasetView? read, FactCompilation compilation) = FactFileDataset.Read(RealFacts.Read());

        Assert.Empty(compilation.Diagnostics);
        Assert.Equal(ViewText.Of(CompiledDataset.Read(typeof(Visit).Assembly)), ViewText.Of(read!));
        Assert.True(read!.Facts.Count > 100);
    }

    [Fact]
    public void EveryShapeOfFieldLooksTheSame()
    {
        DatasetView compiled = CompiledDataset.Read(Load(Example.Project).Assembly);

        Assert.Equal(ViewText.Of(compiled), ViewText.Of(FactFileDataset.Read(TextsOf(Example.Project)).Dataset!));
    }

    [Fact]
    public void ReferrersAreThoseOfTheRecords()
    {
        DatasetView dataset = FactFileDataset.Read(RealFacts.Read()).Dataset!;
        foreach (IEntry entry in Dataset.Kinds.SelectMany(static kind => kind.Entries))
        {
            EntryView view = dataset.Find(entry.Id)!;
            Assert.Equal(entry.ReferencedBy.Select(static referrer => referrer.Id), view.ReferencedBy.Select(static referrer => referrer.Id));
            Assert.Equal(entry.Label, view.Label());
            Assert.Equal(entry.LabelIn("ar"), view.Label("ar"));
            if (entry is IFact fact)
            {
                Assert.Equal((fact.KnownBy, fact.Polarity, fact.Aggregate), (view.KnownBy, view.Polarity, view.IsAggregate));
                Assert.All(fact.Relations, relation => Assert.Equal(fact.IsIndependentOf(relation.Fact), Summaries.Voices.AreIndependent(view, dataset.Find(relation.Fact.Id)!)));
            }
        }

        Assert.Equal(
            People.KhalifaHaftar.Meetings.Select(static meeting => meeting.Id),
            dataset.Find("khalifa-haftar")!.Inverse("meetings").Select(static meeting => meeting.Id));
        Assert.Equal(
            People.All.SelectMany(static person => person.Claims).Select(static claim => claim.Id),
            dataset.FindKind("person")!.Entries.SelectMany(static person => person.Inverse("claims")).Select(static claim => claim.Id));
    }

    [Fact]
    public void SoundEntriesStandBesideABrokenOne()
    {
        FactsProject project = Example.Project.Edit("people.yaml", "names:", "nams:");

        (DatasetView? dataset, FactCompilation compilation) = FactFileDataset.Read(TextsOf(project));

        DatasetView whole = FactFileDataset.Read(TextsOf(Example.Project)).Dataset!;
        Assert.NotEmpty(compilation.Diagnostics);
        Assert.Equal(whole.Facts, dataset!.Facts);
        Assert.Equal(whole.FindKind("place")!.Entries, dataset.FindKind("place")!.Entries);
        string broken = whole.FindKind("person")!.Entries.Except(dataset.FindKind("person")!.Entries).Select(static entry => entry.Id).Distinct().First();
        Assert.Null(dataset.Find(broken));
        Assert.All(dataset.Facts.SelectMany(static fact => fact.References).Where(reference => reference.To.Id == broken), static reference => Assert.Null(reference.To.Target));
        Assert.NotEmpty(ViewText.Of(dataset));
    }

    private static LoadedDataset Load(FactsProject project) => project.Run().Load();

    private static IEnumerable<FactText> TextsOf(FactsProject project) => project.Facts.Select(file => new FactText($"{project.Folder}/{file.Name}", file.Text));
}
