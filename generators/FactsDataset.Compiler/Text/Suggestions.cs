namespace FactsDataset.Compiler.Text;

/// <summary>
/// Finds what was meant by names that do not exist, until as many names have been compared as one waits for. Who gets ten
/// thousand names wrong has misnamed one file, and needs no more than the first answers.
/// </summary>
internal sealed class Suggestions
{
    /// <summary>How many names are compared at most: less than a second's work.</summary>
    public const int MostComparisons = 2_000_000;

    private int _compared;

    /// <summary>How many names have been compared so far.</summary>
    public int Compared => _compared;

    /// <summary>The nearest name; null where none is near, or enough have been compared.</summary>
    public string? Nearest(string name, IReadOnlyCollection<string> candidates)
    {
        if (candidates.Count > MostComparisons - _compared)
        {
            _compared = MostComparisons;
            return null;
        }

        _compared += candidates.Count;
        return Spelling.Nearest(name, candidates);
    }

    /// <summary>"did you mean 'x'?", or where nothing is near the lead and the names, as many as one can read.</summary>
    public string Suggest(string name, IReadOnlyCollection<string> candidates, string lead = "write one of") =>
        Nearest(name, candidates) is { } nearest ? Choices.DidYouMean(nearest) : Choices.List(candidates, lead);
}
