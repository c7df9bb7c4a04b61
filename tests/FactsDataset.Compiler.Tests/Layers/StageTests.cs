using System.Text.RegularExpressions;

namespace FactsDataset.Compiler.Tests.Layers;

/// <summary>Data flows one way: a stage sees the stages before it and no other.</summary>
public partial class StageTests
{
    /// <summary>What each folder may see besides itself.</summary>
    private static readonly Dictionary<string, string[]> Seen = new(StringComparer.Ordinal)
    {
        ["Collections"] = [],
        ["Text"] = ["Collections", "Shared"],
        ["Corpus"] = ["Collections", "Text", "Shared"],
        ["Diagnostics"] = ["Collections", "Text", "Shared"],
        ["Yaml"] = ["Collections", "Text", "Shared", "Diagnostics"],
        ["Syntax"] = ["Collections", "Text", "Diagnostics", "Yaml"],
        ["Schema"] = ["Collections", "Text", "Shared"],
        ["SchemaReading"] = ["Collections", "Text", "Shared", "Diagnostics", "Yaml", "Schema"],
        ["Binding"] = ["Collections", "Text", "Shared", "Diagnostics", "Yaml", "Syntax", "Schema"],
        ["Linking"] = ["Collections", "Text", "Shared", "Diagnostics", "Schema", "Binding"],
        ["Checks"] = ["Collections", "Text", "Shared", "Diagnostics", "Schema", "Binding", "Linking", "Corpus"],
        ["Emission"] = ["Collections", "Text", "Shared", "Schema", "Binding", "Linking"],
    };

    public static TheoryData<string> Folders => [.. Seen.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void AStageSeesOnlyThoseBeforeIt(string folder)
    {
        string[] files = Directory.GetFiles(Path.Combine(Repository.At("generators/FactsDataset.Compiler"), folder), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            string text = File.ReadAllText(file);
            Assert.Contains($"namespace FactsDataset.Compiler.{folder}", text, StringComparison.Ordinal);
            Assert.Empty(Mentions(text).Except([folder, .. Seen[folder]]).Select(stage => $"{Path.GetFileName(file)} sees {stage}"));
        }
    }

    [Fact]
    public void EveryFolderIsAStage() => Assert.Equal(
        Seen.Keys.Order(StringComparer.Ordinal),
        Directory.GetDirectories(Repository.At("generators/FactsDataset.Compiler")).Select(static path => Path.GetFileName(path)).Except(["bin", "obj"]).Order(StringComparer.Ordinal));

    [Fact]
    public void AMentionIsFoundInWhateverWayItIsWritten() => Assert.Equal(
        ["Checks", "Linking", "Syntax"],
        Mentions("using FactsDataset.Compiler.Syntax;\n_ = new Linking.Finding(); _ = typeof(Compiler.Checks.ICheck); _ = this.Emission.Length;").Order(StringComparer.Ordinal));

    private static IEnumerable<string> Mentions(string text) => Mention().Matches(text)
        .Select(static match => match.Groups["stage"].Value)
        .Where(Seen.ContainsKey)
        .Distinct(StringComparer.Ordinal);

    // Qualified by the namespace, whole or in part, or by the folder alone; not a member of something else.
    [GeneratedRegex(@"(?:\bCompiler\.|(?<![\w.])(?=\w+\.[A-Z]))(?<stage>\w+)(?=[.;])")]
    private static partial Regex Mention();
}
