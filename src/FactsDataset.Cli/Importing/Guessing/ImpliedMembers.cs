using FactsDataset.Compiler.Schema;
using KindRole = FactsDataset.Compiler.Schema.KindRole;

namespace FactsDataset.Cli.Importing.Guessing;

/// <summary>The members of an exported entry that no schema declares: those of its role, and those that are derived.</summary>
internal static class ImpliedMembers
{
    private static readonly string[] OfAll = ["id", "kind", "symbol"];

    /// <summary>Their names.</summary>
    /// <param name="role">The role of the kind.</param>
    /// <param name="canBeElsewhere">Whether its entries, as sources, need no document in the corpus.</param>
    public static IReadOnlyCollection<string> Of(string role, bool canBeElsewhere = false) => role switch
    {
        "fact" => [.. Of(KindRole.Fact), "titles", "earliest", "latest", "known-by", "polarity"],
        "source" => [.. Of(KindRole.Source, canBeElsewhere), "titles"],
        _ => [.. Of(KindRole.Entity)],
    };

    private static IEnumerable<string> Of(KindRole role, bool canBeElsewhere = false) =>
        OfAll.Concat(ImpliedFields.Leading(role).Concat(ImpliedFields.Trailing(role, canBeElsewhere)).Select(static field => field.Name));
}
