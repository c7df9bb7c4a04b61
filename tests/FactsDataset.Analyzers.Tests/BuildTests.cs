using FactsDataset.Analyzers.Tests.Harness;

namespace FactsDataset.Analyzers.Tests;

/// <summary>What somebody meets who only has the assemblies, with the compiler and the formatter of the SDK.</summary>
public class BuildTests
{
    private const string Source = """
        using Invented;

        namespace Reader;

        public static class Reader
        {
            public static Visit? First() => Visits.Find("doe-genva-2001");

            public static Visit? Second() => Visits.Find("no-such-visit");

            public static Visit? Third() => Visits.Find("older");
        }

        """;

    [Fact]
    public void AWrongIdFailsTheBuildAndTheFormatterMendsIt()
    {
        using BuiltProject project = new(Source);
        (int exitCode, string output) = project.Run("build", "-nologo");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("Reader.cs(7,49): error FACT9001: 'doe-genva-2001' is not an id of Visits: did you mean 'doe-geneva-2001' or 'doe-geneva-2002'?", output, StringComparison.Ordinal);
        Assert.Contains("Reader.cs(9,50): error FACT9001: 'no-such-visit' is not an id of Visits: the nearest is 'roe-oslo-2003'", output, StringComparison.Ordinal);
        Assert.Contains("Reader.cs(11,49): warning FACT9002: 'older' is a retired id of Visits: write 'doe-geneva-2001' instead", output, StringComparison.Ordinal);

        (exitCode, output) = project.Run("format", "analyzers", "--no-restore");
        Assert.True(exitCode == 0, output);
        Assert.Equal(
            Source.Replace("doe-genva-2001", "doe-geneva-2001", StringComparison.Ordinal)
                .Replace("no-such-visit", "roe-oslo-2003", StringComparison.Ordinal)
                .Replace("older", "doe-geneva-2001", StringComparison.Ordinal),
            project.Source);

        (exitCode, output) = project.Run("build", "-nologo", "--no-restore");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("FACT", output, StringComparison.Ordinal);
    }
}
