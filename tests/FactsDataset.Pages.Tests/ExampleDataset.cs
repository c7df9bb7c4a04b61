using System.Globalization;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using FactsDataset.Reading.Files;

namespace FactsDataset.Pages.Tests;

/// <summary>The dataset that the pages' examples are changes of, with its document.</summary>
internal static class ExampleDataset
{
    private const string Schema = "schema.yaml";

    private static readonly string Folder = Path.Combine(GeneratorFolder.Pages, "example");

    private static readonly Dictionary<string, string> Files = Directory.EnumerateFiles(Folder, "*.yaml")
        .ToDictionary(static path => Path.GetFileName(path), static path => File.ReadAllText(path), StringComparer.Ordinal);

    private static readonly CorpusFolder Documents = new(
        "documents",
        Directory.EnumerateFiles(Path.Combine(Folder, "documents"))
            .Select(static path => new CorpusDocument(Path.GetFileName(path), File.ReadAllText(path).ReplaceLineEndings("\n")))
            .ToEquatableArray());

    /// <summary>
    /// What the compiler says of the dataset with these files in the place of its own. Files with a schema among them
    /// are a dataset by themselves, and so are those of a folder, which the others use.
    /// </summary>
    public static IReadOnlyList<FactDiagnostic> CompileWith(Dictionary<string, string> changed)
    {
        bool standsAlone = changed.ContainsKey(Schema);
        Dictionary<string, string> files = standsAlone ? [] : new(Files);
        foreach ((string name, string text) in changed.Where(static file => !file.Key.Contains('/', StringComparison.Ordinal)))
        {
            files[name] = text;
        }

        return FactCompilation.Compile(
            files.Select(static file => new FactText(file.Key, file.Value)), standsAlone ? CorpusFolder.None : Documents, UsesOf(changed)).Diagnostics;
    }

    private static UsedDatasets UsesOf(Dictionary<string, string> files) => ViewedDatasets.Of(
        [
            .. files.Where(static file => file.Key.Contains('/', StringComparison.Ordinal))
                .GroupBy(static file => file.Key.Split('/')[0], static file => new FactText(file.Key, file.Value))
                .Select(static folder => FactFileDataset.Of(FactCompilation.Compile(folder, CorpusFolder.None))!),
        ],
        "reference its package or its project");

    /// <summary>A diagnostic as the tool and MSBuild print it.</summary>
    public static string Print(FactDiagnostic diagnostic) => string.Create(
        CultureInfo.InvariantCulture,
        $"{diagnostic.Location.Path}({diagnostic.Location.Range.StartPoint.Line + 1},{diagnostic.Location.Range.StartPoint.Character + 1}): {(diagnostic.Rule.Severity == RuleSeverity.Error ? "error" : "warning")} {diagnostic.Rule.Id}: {diagnostic.Message}\n");
}
