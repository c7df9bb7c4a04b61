namespace FactsDataset.Tests.Documents;

/// <summary>
/// Each recipe runs and prints what its page says. What it says was counted by hand in the fact files; the other two
/// languages are held with the packages.
/// </summary>
public sealed class RecipeTests
{
    private static readonly string[] Sections = Repository.Read("src/FactsDataset/docs/RECIPES.md").ReplaceLineEndings("\n").Split("\n## ")[1..];

    public static TheoryData<string, int> LinesPrinted => new()
    {
        { "Who met whom, and how often", 13 },
        { "All visits to Moscow or anything in it in 2025", 6 },
        { "Who held which post when they met Haftar", 11 },
        { "Who promised what to whom, and what came of it", 4 + 1 },
        { "What may have happened before a day, and what certainly did", 2 },
        { "Claims by month", 8 + 1 },
        { "The dossier of one actor", 2 + 4 },
        { "Arms from a state and all that belongs to it", 1 + 3 },
        { "What one source alone says", 3 },
        { "What is disputed", 2 },
    };

    [Theory]
    [MemberData(nameof(LinesPrinted))]
    public void ItPrintsWhatWasCountedInThreeLinesOfCode(string heading, int lines)
    {
        string section = Sections.Single(one => one.StartsWith(heading + "\n", StringComparison.Ordinal));
        string code = Assert.Single(Snippet.Blocks(section, "csharp"));
        Assert.InRange(code.Count(static character => character == '\n'), 1, 3);
        string expected = Assert.Single(Snippet.Blocks(section, "text"));
        Assert.Equal(lines, expected.Count(static character => character == '\n'));
        Assert.Equal(expected, Snippet.Run("using FactsDataset;\n" + code));
    }

    [Fact]
    public void EveryRecipeIsHeldAndShownInThreeLanguages()
    {
        string[] recipes = [.. Sections.Where(static section => section.Contains("```", StringComparison.Ordinal))];
        Assert.Equal(LinesPrinted.Count, recipes.Length);
        Assert.All(recipes, static recipe => Assert.All(["csharp", "fsharp", "vbnet", "text"], language => Assert.Single(Snippet.Blocks(recipe, language))));
    }
}
