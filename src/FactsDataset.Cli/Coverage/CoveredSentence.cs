namespace FactsDataset.Cli.Coverage;

/// <summary>A sentence of a body, and what became of it.</summary>
/// <param name="Line">Its one-based line.</param>
/// <param name="Number">Its number in that line, from 1.</param>
/// <param name="Start">Its first code point, zero-based.</param>
/// <param name="End">The code point after the last.</param>
/// <param name="Text">Its words.</param>
/// <param name="Spans">The spans that overlap it.</param>
/// <param name="LeftOut">The line that leaves it out; null where none does.</param>
internal sealed record CoveredSentence(
    int Line, int Number, int Start, int End, string Text, IReadOnlyList<CoveringSpan> Spans, LeftOut? LeftOut)
{
    /// <summary>Whether a fact cites it, even in part.</summary>
    public bool IsCovered => Spans.Any(static span => span.IsFact);

    /// <summary>Whether it is neither covered nor left out.</summary>
    public bool IsOpen => !IsCovered && LeftOut is null;

    /// <summary>The entries that cite it, each with the fields that its spans there prove.</summary>
    public IEnumerable<(string Entry, bool IsFact, IReadOnlyList<string> Fields)> Citations => Spans
        .GroupBy(static span => (span.Entry, span.IsFact))
        .Select(static group => (group.Key.Entry, group.Key.IsFact, (IReadOnlyList<string>)[.. group.SelectMany(static span => span.Fields).Distinct()]));

    /// <summary>What is said of it: the entries with their fields, the reason, or that it is open.</summary>
    public string Describe()
    {
        string cited = string.Join(", ", Citations.Select(static citation => $"{citation.Entry} ({string.Join(", ", citation.Fields)})"));
        return IsCovered ? "covered: " + cited
            : LeftOut is { } left ? "left out: " + left.Reason + (cited.Length > 0 ? $" [cited by {cited}]" : string.Empty)
            : "open" + (cited.Length > 0 ? $", cited by no fact but {cited}" : string.Empty);
    }
}
