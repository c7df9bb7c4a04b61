using System.Globalization;
using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Caching;

/// <summary>A dataset of twenty fact files: ten of trips, nine of towns and one of letters.</summary>
internal static class TwentyFiles
{
    public static FactsProject Project { get; } = Create();

    public static string Trip(string id, string title, string from) => $$"""
          {{id}}:
            title: {{title}}
            when: 2001-05-09
            from: {{from}}
            evidence: [ { source: the-letter, at: "2:0-4", digest: "0123456789abcdef", for: [when] } ]

        """;

    private static FactsProject Create()
    {
        FactsProject project = new FactsProject().With("schema.yaml", Tiny.Schema).With("letters.yaml", Tiny.Letters);
        for (int i = 0; i < 10; i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            project = project.With(
                $"trips-{number}.yaml",
                $"kind: trip\nentries:\n{Trip($"trip-{number}", $"Trip {number}", "town-0")}{Trip($"journey-{number}", $"Journey {number}", "town-1")}");
        }

        for (int i = 0; i < 9; i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            project = project.With($"towns-{number}.yaml", $"kind: town\nentries:\n  town-{number}: {{ name: Town {number} }}\n");
        }

        Assert.Equal(20, project.Facts.Length - 1);
        return project;
    }
}
