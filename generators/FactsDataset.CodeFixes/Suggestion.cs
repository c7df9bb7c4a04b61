using System.Globalization;
using FactsDataset.Analyzers;
using Microsoft.CodeAnalysis;

namespace FactsDataset.CodeFixes;

/// <summary>Which of the things that a diagnostic suggests is to be written: the id, or the member, of some rank.</summary>
internal sealed class Suggestion
{
    private readonly bool _isMember;
    private readonly int _rank;

    private Suggestion(bool isMember, int rank)
    {
        _isMember = isMember;
        _rank = rank;
        Key = (isMember ? "FactsDataset.Member." : "FactsDataset.Id.") + rank.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Every suggestion there can be, in the order in which they are offered.</summary>
    public static IReadOnlyList<Suggestion> All { get; } = Enumerable.Range(0, SuggestionProperties.Limit)
        .Select(static rank => new Suggestion(isMember: false, rank))
        .Concat(Enumerable.Range(0, SuggestionProperties.Limit).Select(static rank => new Suggestion(isMember: true, rank)))
        .ToList();

    /// <summary>What the same suggestion of another diagnostic is known by.</summary>
    public string Key { get; }

    /// <summary>Whether the call is replaced rather than the id.</summary>
    public bool ReplacesCall => _isMember;

    /// <summary>The suggestion with that key; the first where there is none, as when nothing could be offered for the diagnostic that a batch starts at.</summary>
    public static Suggestion WithKey(string? key) => All.FirstOrDefault(suggestion => suggestion.Key == key) ?? All[0];

    /// <summary>What the diagnostic suggests; null where it suggests nothing of the sort.</summary>
    public string? TextIn(Diagnostic diagnostic) => _isMember
        ? SuggestionProperties.MemberAt(diagnostic.Properties, _rank)
        : SuggestionProperties.IdAt(diagnostic.Properties, _rank);

    /// <summary>What is offered to the reader.</summary>
    public string TitleOf(string text) => _isMember ? $"Use the member {text}" : $"Replace by '{text}'";
}
