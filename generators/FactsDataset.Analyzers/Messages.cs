using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Analyzers;

/// <summary>What to write instead of an id, in words.</summary>
internal static class Messages
{
    /// <summary>What is shown of a text is no longer than an id can be.</summary>
    private const int LongestText = 100;

    public static string DidYouMean(IReadOnlyList<string> ids) => $"did you mean {Enumerate(ids, "or")}?";

    public static string Nearest(IReadOnlyList<string> ids) =>
        ids.Count == 1 ? $"the nearest is {Enumerate(ids, "and")}" : $"the nearest are {Enumerate(ids, "and")}";

    public static string IdOfOther(string collection) => $"it is one of {collection}";

    public static string NothingNear(string collection) => $"nothing in {collection} is called like it";

    public static string Replaced(string successor) => $"write '{successor}' instead";

    public static string Retracted() => "nothing has taken its place, so leave it out or name another";

    /// <summary>A text on one line, escaped as in C#, and cut where it is longer than any id.</summary>
    public static string Show(string text)
    {
        string shown = text.Length <= LongestText ? text : text.Substring(0, LongestText) + "…";
        string literal = SymbolDisplay.FormatLiteral(shown, quote: true);
        return literal.Substring(1, literal.Length - 2);
    }

    private static string Enumerate(IReadOnlyList<string> ids, string conjunction) => ids.Count switch
    {
        1 => $"'{ids[0]}'",
        2 => $"'{ids[0]}' {conjunction} '{ids[1]}'",
        _ => $"'{ids[0]}', '{ids[1]}' {conjunction} '{ids[2]}'",
    };
}
