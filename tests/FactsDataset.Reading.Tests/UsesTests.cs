using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Generators.Tests.Harness;
using FactsDataset.Reading.Compiled;
using FactsDataset.Reading.Files;

namespace FactsDataset.Reading.Tests;

/// <summary>Datasets that use others look the same, whatever they and the others were read from.</summary>
public sealed class UsesTests
{
    private static readonly DatasetView TripsOfFiles = FactFileDataset.Read(TextsOf(Tiny.Project)).Dataset!;

    [Fact]
    public void FilesAndTheirAssemblyLookTheSame()
    {
        DatasetView compiled = Compiled();
        DatasetView read = Read(TripsOfFiles);
        Assert.Equal(ViewText.Of(compiled), ViewText.Of(read));
        Assert.Equal(ViewText.Of(compiled), ViewText.Of(Read(compiled.Uses.Single())));
    }

    [Fact]
    public void AnEntryOfAnotherDatasetIsSeenFromHere()
    {
        foreach (DatasetView dataset in new[] { Compiled(), Read(TripsOfFiles) })
        {
            EntryView ada = dataset.Find("acme.trips:ada-brook")!;
            Assert.Equal(("acme.trips:ada-brook", "Acme.Trips.person", "Ada Brook"), (ada.Id, ada.Kind.Name, ada.Label()));
            Assert.Equal(["players-seen", "ada-at-the-mill", "a-tale", "old-tom", "the-log"], ada.ReferencedBy.Select(static entry => entry.Id));
            Assert.Equal(["ada-at-the-mill"], ada.Inverse("sightings").Select(static entry => entry.Id));

            // What it refers to itself is of its own dataset.
            EntryView trip = dataset.Find("acme.trips:brook-to-the-sea")!;
            Assert.Equal(
                ["acme.trips:upper-mill", "acme.trips:lower-mill", "acme.trips:upper-mill", "acme.trips:ada-brook", "acme.trips:the-players", "acme.trips:the-letter"],
                trip.References.Select(static reference => reference.To.Id));
            Assert.All(trip.References, static reference => Assert.NotNull(reference.To.Target));

            Assert.Equal(
                ["acme.trips:ada-brook", "acme.trips:brook-to-the-sea", "acme.trips:lower-mill", "acme.trips:the-players", "acme.trips:upper-mill"],
                dataset.Foreign.Select(static entry => entry.Id));
            Assert.Null(dataset.Find("acme.trips:nobody"));
            Assert.Null(dataset.Find("elsewhere:ada-brook"));
            Assert.Null(dataset.Find("ada-brook"));
            Assert.Equal(5, dataset.EntryCount);
        }
    }

    [Fact]
    public void WithoutTheOtherDatasetItsSchemaCannotBeRead()
    {
        FactCompilation compilation = FactCompilation.Compile(TextsOf(Sightings.Project), CorpusFolder.None);
        Assert.Equal("FACT1001", Assert.Single(compilation.Diagnostics).Rule.Id);
        Assert.Null(FactFileDataset.Of(compilation));
    }

    private static DatasetView Compiled() => CompiledDataset.Read(Sightings.Compiled.Load("Acme.Sightings").Assembly);

    private static DatasetView Read(DatasetView trips)
    {
        FactCompilation compilation = FactCompilation.Compile(TextsOf(Sightings.Project), CorpusFolder.None, ViewedDatasets.Of([trips], "bring it"));
        Assert.Empty(compilation.Diagnostics);
        return FactFileDataset.Of(compilation, [trips])!;
    }

    private static IEnumerable<FactText> TextsOf(FactsProject project) => project.Facts.Select(file => new FactText($"{project.Folder}/{file.Name}", file.Text));
}
