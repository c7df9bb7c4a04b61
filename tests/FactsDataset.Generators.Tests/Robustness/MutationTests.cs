using FactsDataset.Generators.Tests.Caching;
using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.Generators.Tests.Robustness;

/// <summary>Whatever is typed, the generator says where it is wrong or gives code that compiles; it never throws.</summary>
public class MutationTests
{
    private const int Mutations = 125;

    [Theory]
    [InlineData(1801)]
    [InlineData(1802)]
    [InlineData(1803)]
    [InlineData(1804)]
    public void DamagedFilesGiveDiagnosticsInsideThemOrCodeThatCompiles(int seed)
    {
        Random random = new(seed);
        FactsRun sound = Example.Project.Run();
        int compiled = 0;
        for (int i = 0; i < Mutations; i++)
        {
            (string name, string text) = Example.Project.Facts[random.Next(Example.Project.Facts.Length)];
            FactsProject damaged = Example.Project.With(name, Mutation.Apply(text, random));
            try
            {
                FactsRun run = sound.Then(damaged);
                AssertInside(damaged, run);
                if (run.Diagnostics.IsEmpty && Reruns.Changed(sound, run).Length > 0)
                {
                    run.Compile();
                    compiled++;
                }

                if (i % 10 == 0)
                {
                    Assert.Empty(Reruns.Changed(damaged.Run(), run));
                }
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Mutation {i} of seed {seed}, {name}:\n{Difference(text, damaged.TextOf(name))}", exception);
            }
        }

        Assert.InRange(compiled, 1, Mutations);
    }

    private static string Difference(string before, string after)
    {
        string[] lines = before.Split('\n');
        return string.Join('\n', after.Split('\n').Except(lines).Select(static line => "+ " + line).Concat(lines.Except(after.Split('\n')).Select(static line => "- " + line)));
    }

    private static void AssertInside(FactsProject project, FactsRun run)
    {
        foreach (Location location in run.Diagnostics.SelectMany(static diagnostic => diagnostic.AdditionalLocations.Prepend(diagnostic.Location)))
        {
            FileLinePositionSpan lines = location.GetLineSpan();
            SourceText text = SourceText.From(project.TextOf(lines.Path["/repo/facts/".Length..]));
            Assert.InRange(location.SourceSpan.End, 0, text.Length);
            Assert.True(lines.StartLinePosition <= lines.EndLinePosition && lines.EndLinePosition <= text.Lines.GetLinePosition(text.Length));
        }
    }
}
