using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Linking;

/// <summary>Rows, shards and orders.</summary>
public class PlacingTests
{
    [Fact]
    public void ShardIsClosedAfterSoManyRows()
    {
        string entries = string.Concat(Enumerable.Range(0, DatasetLinker.RowsPerShard + 1).Select(number => $"  s{number}: {{ names: [ {{ value: x{number}, language: en }} ] }}\n"));
        LinkedFile file = Link("facts/extra.yaml", "kind: ship\nentries:\n" + entries, "extra.yaml");
        Assert.Equal(2, file.ShardCount);
        Assert.Equal(new RowAddress(file.FirstShard, DatasetLinker.RowsPerShard - 1), file.Entries[^2].Address);
        Assert.Equal(new RowAddress(file.FirstShard + 1, 0), file.Entries[^1].Address);
    }

    [Fact]
    public void ShardIsClosedAfterSoManyBytes()
    {
        string text = new('x', DatasetLinker.BytesPerShard / 3);
        string entries = string.Concat(Enumerable.Range(0, 3).Select(number => $"  s{number}: {{ names: [ {{ value: {text}{number}, language: en }} ] }}\n"));
        LinkedFile file = Link("facts/extra.yaml", "kind: ship\nentries:\n" + entries, "extra.yaml");
        Assert.Equal([0, 1, 2], file.Entries.Select(entry => entry.Address.Shard - file.FirstShard));
    }

    [Fact]
    public void FilesAreInTheOrderOfTheirKindsAndNames()
    {
        LinkedDataset dataset = FactFolder.Example
            .With("facts/b/ships.yaml", "kind: ship\nentries:\n  b: { names: [ { value: x, language: en } ] }\n")
            .With("facts/a/ships.yaml", "kind: ship\nentries:\n  a: { names: [ { value: y, language: en } ] }\n")
            .With("elsewhere/ships.yaml", "kind: ship\nentries:\n  c: { names: [ { value: z, language: en } ] }\n")
            .Reports().Dataset!;
        Assert.Equal(
            ["crossings.yaml", "claims.yaml", "sailors.yaml", "guilds.yaml", "ports.yaml", "a/ships.yaml", "b/ships.yaml", "ships.yaml", "ships.yaml", "ranks.yaml", "services.yaml", "papers.yaml", "probes.yaml"],
            dataset.Files.Select(file => file.Data.Name));
        Assert.Equal(dataset.Files.Count, dataset.Files.Select(file => file.Hint).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void FactsAreOrderedByDateAndTheUndatedComeLast()
    {
        string Entry(string id, string? date) => ExampleEntry.File("crossing", date is null ? string.Empty : "when: " + date, id)[("kind: crossing\nentries:\n".Length)..];
        LinkedDataset dataset = FactFolder.Example
            .With("facts/crossings.yaml", "kind: crossing\nentries:\n" + Entry("z", "1999") + Entry("b", null) + Entry("a", null) + Entry("y", "2001-05") + Entry("x", "2001-05") + Entry("w", "2001-04-30"))
            .Without("facts/claims.yaml").Reports().Dataset!;
        Assert.Equal(["z", "w", "x", "y", "a", "b"], dataset.FactOrder.Select(row => row.Id));
        Assert.Equal(["a", "b", "w", "x", "y", "z"], dataset.Kinds.Single(kind => kind.Kind == "crossing").ById.Select(row => row.Id));
    }

    private static LinkedFile Link(string path, string text, string name) =>
        FactFolder.Example.With(path, text).Reports().Dataset!.Files.Single(file => file.Data.Name == name);
}
