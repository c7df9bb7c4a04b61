using System.Text.RegularExpressions;

namespace FactsDataset.Compiler.Tests.Layers;

/// <summary>The map of the compiler says where things stand, and how many places something new has to be named in.</summary>
public partial class ReadmeTests
{
    private static readonly string Compiler = Repository.At("generators/FactsDataset.Compiler");

    private static readonly string Readme = File.ReadAllText(Path.Combine(Compiler, "README.md"));

    [Fact]
    public void EveryFileThatIsNamedIsThere() => Assert.All(
        FilesIn(Readme), static file => Assert.True(File.Exists(Path.Combine(Compiler, file)), file));

    [Fact]
    public void EveryMethodThatIsNamedIsThere()
    {
        Dictionary<string, string> byType = SourcesOf("generators", "src")
            .GroupBy(static file => Path.GetFileNameWithoutExtension(file))
            .ToDictionary(static files => files.Key, static files => string.Concat(files.Select(File.ReadAllText)));
        Assert.All(Method().Matches(Readme), named => Assert.Matches(
            $@"\b{named.Groups["member"].Value}\b", byType.GetValueOrDefault(named.Groups["type"].Value, string.Empty)));
    }

    [Fact]
    public void TheWalksAreShort()
    {
        Assert.InRange(StopsOf("One fact, from YAML to record"), 10, 20);
        Assert.InRange(StopsOf("One mistake, from YAML to message"), 5, 10);
    }

    [Theory]
    [InlineData("TenureEvidenceCheck", 2)]
    [InlineData("BodyCheck", 2)]
    [InlineData("DuplicateCheck", 2)]
    [InlineData("StatsCommand", 2)]
    public void ACheckAndACommandAreNamedInTheirFileAndInOneList(string name, int places) =>
        Assert.Equal(places, FilesThatName($@"\b{name}\b").Count);

    [Theory]
    [InlineData("How to add a built-in type", @"\bReliability\b|\*reliability\b", "A type with a form")]
    [InlineData("A type with a form", @"FieldShape\.Retraction|RetractionValue|BuiltInGroups\.Retraction|\bRetraction\b value|\*retraction\b|class RetractionJson", "`FieldTypeTests`")]
    public void ATypeIsNamedWhereTheMapSaysAndNowhereElse(string from, string pattern, string to)
    {
        int start = Readme.IndexOf(from, StringComparison.Ordinal);
        string[] told = [.. FilesIn(Readme[start..Readme.IndexOf(to, start, StringComparison.Ordinal)])
            .Select(static file => Path.GetFullPath(Path.Combine(Compiler, file)))
            .Order(StringComparer.Ordinal)];
        Assert.Equal(told.Distinct(StringComparer.Ordinal), FilesThatName(pattern).Order(StringComparer.Ordinal));
        Assert.True(told.Length > 3);
    }

    private static int StopsOf(string walk)
    {
        int start = Readme.IndexOf(walk, StringComparison.Ordinal);
        int end = Readme.IndexOf("\n## ", start, StringComparison.Ordinal);
        return Readme[start..end].Split('\n').Count(static line => Stop().IsMatch(line));
    }

    private static IEnumerable<string> FilesIn(string text) => NamedFile().Matches(text).Select(static match => match.Groups[1].Value);

    private static List<string> FilesThatName(string pattern) =>
        [.. SourcesOf("generators", "src").Where(file => Regex.IsMatch(File.ReadAllText(file), pattern))];

    private static IEnumerable<string> SourcesOf(params string[] folders) => folders
        .SelectMany(static folder => Directory.EnumerateFiles(Path.GetFullPath(Path.Combine(Compiler, "..", "..", folder)), "*.cs", SearchOption.AllDirectories))
        .Where(static file => !Built().IsMatch(file));

    [GeneratedRegex(@"`([\w./]+/[\w.]+\.(?:cs|md)|FactCompilation\.cs)`")]
    private static partial Regex NamedFile();

    [GeneratedRegex(@"`(?<type>[A-Z]\w+)\.(?<member>[A-Z]\w+)`")]
    private static partial Regex Method();

    [GeneratedRegex("^[0-9]+\\. ")]
    private static partial Regex Stop();

    [GeneratedRegex(@"[\\/](?:obj|bin)[\\/]")]
    private static partial Regex Built();
}
