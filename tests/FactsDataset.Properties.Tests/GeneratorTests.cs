using System.Collections.Immutable;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Generators;
using FactsDataset.Properties.Tests.Damage;
using FactsDataset.Properties.Tests.Harness;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Properties.Tests;

/// <summary>What holds of the generator itself, run by Roslyn.</summary>
public class GeneratorTests
{
    [Fact]
    public void GeneratorNeverFailsAndReportsWhatTheCompilerReports()
    {
        CSharpCompilation project = Project();
        ImmutableArray<AdditionalText> texts = TextsOf(RealFacts.Folder);
        GeneratorDriver sound = Driver(texts).RunGenerators(project);
        Runs.Check(
            DamagedFacts.Anywhere,
            damaged =>
            {
                FactFolder folder = damaged.Folder;
                GeneratorDriver driver = sound.ReplaceAdditionalTexts([.. texts.Select(text => After(text, folder))]).RunGenerators(project);
                GeneratorRunResult result = driver.GetRunResult().Results.Single();
                Assert.Null(result.Exception);
                Assert.DoesNotContain(result.Diagnostics, static diagnostic => diagnostic.Id == "CS8785");
                Assert.Equal(
                    DiagnosticLimit.Apply([.. folder.Compile().Diagnostics.Distinct()]).Select(Show),
                    result.Diagnostics.Select(Show));
            },
            40);
    }

    /// <summary>What is cached from the edits before never shows in what comes out.</summary>
    [Fact]
    public void EditsInARowGiveWhatAFreshRunGives()
    {
        CSharpCompilation project = Project();
        ImmutableArray<AdditionalText> texts = TextsOf(RealFacts.Folder);
        GeneratorDriver sound = Driver(texts).RunGenerators(project);
        Runs.Check(
            DamagedFacts.Anywhere.Generator.ArrayOf(4).ToArbitrary(),
            edits =>
            {
                GeneratorDriver edited = sound;
                ImmutableArray<AdditionalText> now = texts;
                foreach (DamagedFacts edit in edits)
                {
                    FactFolder folder = edit.Folder;
                    now = [.. now.Select(text => After(text, folder))];
                    edited = edited.ReplaceAdditionalTexts(now).RunGenerators(project);
                }

                GeneratorRunResult kept = edited.GetRunResult().Results.Single();
                GeneratorRunResult fresh = Driver(now).RunGenerators(project).GetRunResult().Results.Single();
                Assert.Null(kept.Exception);
                Assert.Equal(fresh.Diagnostics.Select(Show), kept.Diagnostics.Select(Show));
                Assert.Equal(SourcesOf(fresh), SourcesOf(kept));
            },
            10);
    }

    private static IEnumerable<(string Hint, string Text)> SourcesOf(GeneratorRunResult result) => result.GeneratedSources
        .Select(static source => (source.HintName, source.SourceText.ToString()))
        .OrderBy(static source => source.HintName, StringComparer.Ordinal);

    private static ImmutableArray<AdditionalText> TextsOf(FactFolder folder) =>
        [.. folder.Files.Select(static file => (AdditionalText)new MemoryText(FactFolder.PathOf(file.Key), file.Value))];

    private static GeneratorDriver Driver(ImmutableArray<AdditionalText> texts) => CSharpGeneratorDriver.Create(
        [new FactsGenerator().AsSourceGenerator()], texts, CSharpParseOptions.Default, new FactRoles());

    private static AdditionalText After(AdditionalText text, FactFolder folder) =>
        folder.TextAt(text.Path) == text.GetText()!.ToString() ? text : new MemoryText(text.Path, folder.TextAt(text.Path));

    /// <summary>A project with as much of FactsDataset.Core as the generator asks for; nothing generated is compiled.</summary>
    private static CSharpCompilation Project() => CSharpCompilation.Create(
        "Example",
        [CSharpSyntaxTree.ParseText("namespace FactsDataset.Core.Packing; public abstract class FactStore;")],
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static string Show(FactDiagnostic diagnostic) =>
        FormattableString.Invariant($"{diagnostic.Rule.Id} {diagnostic.Location.Path} {diagnostic.Location.Range.Start}-{diagnostic.Location.Range.End} {diagnostic.Message}");

    private static string Show(Diagnostic diagnostic) =>
        FormattableString.Invariant($"{diagnostic.Id} {diagnostic.Location.GetLineSpan().Path} {diagnostic.Location.SourceSpan.Start}-{diagnostic.Location.SourceSpan.End} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
}
