using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>The tiny dataset with an entry that was renamed, a fact that was taken back, and two symbols.</summary>
internal static class RetiredDataset
{
    private const string TakenBack = """
          old-fair:
            symbol: TheFair
            title: Nobody went to the fair
            when: 1999
            former: [fair, a-fair]
            retracted: { date: 2002-03-04, reason: The letter was forged. }
            evidence: [ { source: the-letter, at: "3:1-5", digest: "fedcba9876543210", for: [title] } ]

        """;

    private static readonly Lazy<LoadedDataset> Loaded = new(static () => Tiny.Project
        .Edit("towns.yaml", "{ name: Upper Mill }", "{ name: Upper Mill, symbol: TheMill, former: [new-mill] }")
        .With("trips.yaml", Tiny.Trips + TakenBack)
        .Run()
        .Load("Acme.Trips"));

    /// <summary>Its kinds.</summary>
    public static IReadOnlyList<FactsDataset.Core.KindTable> Kinds => Loaded.Value.Kinds;

    /// <summary>Runs statements that use the dataset.</summary>
    public static void Run(string statements) => Loaded.Value.Run(statements);
}
