using System.Collections.Immutable;

namespace FactsDataset.Analyzers;

/// <summary>What a diagnostic tells the code fix: what to write instead, the best first.</summary>
internal static class SuggestionProperties
{
    /// <summary>How many ids are suggested at most.</summary>
    public const int Limit = 3;

    private const string Ids = "Ids";
    private const string Members = "Members";

    /// <summary>Writes suggestions down.</summary>
    /// <param name="ids">Ids to write instead.</param>
    /// <param name="members">For each id the member of the collection to write instead of the call; empty where there is none.</param>
    public static ImmutableDictionary<string, string?> Write(IEnumerable<string> ids, IEnumerable<string> members) =>
        ImmutableDictionary<string, string?>.Empty.Add(Ids, string.Join(" ", ids)).Add(Members, string.Join(" ", members));

    /// <summary>The id that stands at a rank; null where none does.</summary>
    public static string? IdAt(ImmutableDictionary<string, string?> properties, int rank) => At(properties, Ids, rank);

    /// <summary>The member that stands at a rank; null where none does.</summary>
    public static string? MemberAt(ImmutableDictionary<string, string?> properties, int rank) => At(properties, Members, rank);

    private static string? At(ImmutableDictionary<string, string?> properties, string key, int rank) =>
        properties.TryGetValue(key, out string? text) && text!.Split(' ') is { } parts && rank < parts.Length && parts[rank].Length > 0
            ? parts[rank]
            : null;
}
