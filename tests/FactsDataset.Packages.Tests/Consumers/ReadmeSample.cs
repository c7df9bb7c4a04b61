using System.Text.RegularExpressions;

namespace FactsDataset.Packages.Tests.Consumers;

/// <summary>The code that a README shows, and what the README says that it prints.</summary>
internal static class ReadmeSample
{
    /// <summary>The first fenced block in that language.</summary>
    public static string Block(string readme, string language) => Blocks(readme, language)[0];

    /// <summary>All fenced blocks in that language, in order.</summary>
    public static IReadOnlyList<string> Blocks(string readme, string language)
    {
        MatchCollection found = Regex.Matches(
            Repository.Read(readme), $"^```{Regex.Escape(language)}\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline);
        Assert.True(found.Count > 0, $"{readme} has a block of {language}.");
        return found.Select(static match => match.Groups["text"].Value).ToList();
    }

    /// <summary>The fenced blocks that are headed by a language and the path of a file.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string readme) => Regex
        .Matches(Repository.Read(readme), "^```[a-z]+ (?<path>\\S+)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)
        .Select(static match => (match.Groups["path"].Value, match.Groups["text"].Value));
}
