using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Caching;

/// <summary>A driver that has seen any edits before gives what one gives that has seen none.</summary>
public class RandomEditTests
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void EditsInTurnGiveWhatAFreshRunGives(int seed)
    {
        RandomEdits edits = new(seed);
        Dictionary<string, string> original = Repository.FactFiles.ToDictionary(static path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);
        Dictionary<string, string> texts = original;
        FactsRun run = ProjectOf(texts).Run();
        Assert.Empty(run.Diagnostics);
        for (int i = 0; i < 40; i++)
        {
            // Every third takes all edits back, or what warnings say of a sound dataset would soon be left out.
            texts = i % 3 == 2 ? original : edits.Next(texts);
            run = run.Then(ProjectOf(texts));
            FactsRun fresh = ProjectOf(texts).Run();
            Assert.Empty(Reruns.Changed(fresh, run));
            Assert.Equal(fresh.Diagnostics.Select(static diagnostic => diagnostic.ToString()), run.Diagnostics.Select(static diagnostic => diagnostic.ToString()));
        }
    }

    private static FactsProject ProjectOf(Dictionary<string, string> texts) => new()
    {
        Facts = [.. texts.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => (file.Key, file.Value))],
        TracksSteps = false,
    };
}
