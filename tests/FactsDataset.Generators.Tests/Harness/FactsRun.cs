using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Generators.Tests.Harness;

/// <summary>What the generator made of a project.</summary>
internal sealed class FactsRun
{
    private readonly FactsProject _project;
    private readonly ImmutableArray<AdditionalText> _texts;

    private FactsRun(GeneratorDriver driver, FactsProject project, ImmutableArray<AdditionalText> texts)
    {
        Driver = driver;
        _project = project;
        _texts = texts;
        Result = driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
    }

    public GeneratorDriver Driver { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>The diagnostics of the generator, in the order reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>The generated sources, by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Sources => Result.GeneratedSources.ToImmutableSortedDictionary(
        static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Runs the generator on a project from scratch.</summary>
    public static FactsRun Of(FactsProject project) => Of(project, project.AdditionalTexts);

    /// <summary>Runs the generator on a project's code and these files.</summary>
    public static FactsRun Of(FactsProject project, ImmutableArray<AdditionalText> texts) =>
        new(project.ToDriver(texts).RunGenerators(project.ToCompilation()), project, texts);

    /// <summary>Runs the same driver on a changed project, as an editor does: files that did not change stay the same objects.</summary>
    public FactsRun Then(FactsProject changed)
    {
        ImmutableArray<AdditionalText> texts = [.. changed.AdditionalTexts.Select(Known)];
        GeneratorDriver driver = Driver.ReplaceAdditionalTexts(texts);
        if (changed.Properties != _project.Properties)
        {
            driver = driver.WithUpdatedAnalyzerConfigOptions(new MemoryOptions(changed.Properties));
        }

        return new FactsRun(driver.RunGenerators(changed.ToCompilation()), changed, texts);

        AdditionalText Known(AdditionalText text) => _texts.FirstOrDefault(known => ((MemoryText)known).IsSame((MemoryText)text)) ?? text;
    }

    /// <summary>Runs the same driver again with options that are new objects and say the same, as a build does.</summary>
    public FactsRun ThenWithNewOptions() => new(
        Driver.WithUpdatedAnalyzerConfigOptions(new MemoryOptions(_project.Properties)).RunGenerators(_project.ToCompilation()), _project, _texts);

    /// <summary>A generated source by its hint name.</summary>
    public string Source(string hint) => Result.GeneratedSources.Single(source => source.HintName == hint).SourceText.ToString();

    /// <summary>Why the outputs of a step were what they were, in order.</summary>
    public IncrementalStepRunReason[] Reasons(string step) => Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps)
        ? [.. steps.SelectMany(static run => run.Outputs).Select(static output => output.Reason)]
        : [];

    /// <summary>The project with the generated sources, compiled without an error or warning.</summary>
    public CSharpCompilation Compile()
    {
        Assert.Empty(Diagnostics);
        CSharpCompilation compilation = WithGenerated();
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return compilation;
    }

    /// <summary>The project with the generated sources, whatever the compiler says of them.</summary>
    public CSharpCompilation WithGenerated() =>
        _project.ToCompilation().AddSyntaxTrees(Result.GeneratedSources.Select(static source => source.SyntaxTree));

    /// <summary>The dataset, compiled and loaded.</summary>
    public LoadedDataset Load(string @namespace = "Acme.Facts") => new(Compile(), @namespace);
}
