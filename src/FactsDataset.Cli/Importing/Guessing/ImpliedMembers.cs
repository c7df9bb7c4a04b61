namespace FactsDataset.Cli.Importing.Guessing;

/// <summary>The members of an exported entry that its role brings, so that no schema declares them.</summary>
internal static class ImpliedMembers
{
    private static readonly string[] OfAll = ["id", "kind", "symbol", "note"];

    /// <summary>Their names.</summary>
    public static IReadOnlyCollection<string> Of(string role) => role switch
    {
        "fact" =>
        [
            .. OfAll, "earliest", "latest", "known-by", "polarity", "title", "titles", "dating", "recurrence", "aggregate", "coded", "reviewed", "evidence",
            "variants", "relations", "retracted",
        ],
        "source" => [.. OfAll, "title", "titles", "published", "dating", "language", "document", "sha256", "lines", "body", "reliability"],
        _ => OfAll,
    };
}
