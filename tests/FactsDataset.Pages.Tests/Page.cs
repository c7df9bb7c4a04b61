using System.Text.RegularExpressions;

namespace FactsDataset.Pages.Tests;

/// <summary>The page of a diagnostic: its text, and the files that its examples consist of.</summary>
internal sealed partial class Page
{
    private Page(string text)
    {
        Lines = text.Split('\n');
        Wrong = SectionOf(text, "Wrong");
        Right = SectionOf(text, "Right");
    }

    /// <summary>Its lines.</summary>
    public string[] Lines { get; }

    /// <summary>The section of the wrong example.</summary>
    public string Wrong { get; }

    /// <summary>The section of the right example.</summary>
    public string Right { get; }

    /// <summary>What the page says that the compiler says of the wrong example.</summary>
    public string Messages => Block().Matches(Wrong).Single(static block => block.Groups["language"].Value == "text").Groups["content"].Value;

    /// <summary>Reads the page of a rule.</summary>
    public static Page Of(string id)
    {
        string path = Path.Combine(GeneratorFolder.Pages, id + ".md");
        Assert.True(File.Exists(path), $"The rule {id} has no page: write generators/FactsDataset.Generators/docs/{id}.md.");
        return new Page(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    /// <summary>The files of an example: each block of a section that is named after a file.</summary>
    public static Dictionary<string, string> FilesIn(string section) =>
        Block().Matches(section)
            .Where(static block => block.Groups["name"].Success)
            .ToDictionary(static block => block.Groups["name"].Value, static block => Reveal(block.Groups["content"].Value), StringComparer.Ordinal);

    /// <summary>A page cannot show a character that cannot be seen: <c>{U+200B}</c> stands for it.</summary>
    private static string Reveal(string text) =>
        HiddenCharacter().Replace(text, static match => char.ConvertFromUtf32(Convert.ToInt32(match.Groups["code"].Value, 16)));

    private static string SectionOf(string text, string heading)
    {
        Match section = Regex.Match(text, $"^## {heading}\n(?<body>.*?)(?=^## |\\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(section.Success, $"The page has no section '{heading}'.");
        return section.Groups["body"].Value;
    }

    [GeneratedRegex("^```(?<language>\\w+)(?: (?<name>\\S+))?\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("\\{U\\+(?<code>[0-9A-F]{4,6})\\}")]
    private static partial Regex HiddenCharacter();
}
