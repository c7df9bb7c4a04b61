using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Generators.Tests.Harness;

/// <summary>What the generator made of a project.</summary>
internal sealed class FactsRun
{
    private readonly FactsProject _project;

    private FactsRun(GeneratorDriver driver, FactsProject project)
    {
        Driver = driver;
        _project = project;
        Result = driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
    }

    public GeneratorDriver Driver { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>The diagnostics of the generator, in the order reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public static FactsRun Of(GeneratorDriver driver, FactsProject project) => new(driver, project);

    /// <summary>Runs the same driver on a changed project, as an editor does.</summary>
    public FactsRun Then(FactsProject changed) => Of(
        Driver.ReplaceAdditionalTexts(changed.AdditionalTexts).RunGenerators(changed.ToCompilation()),
        changed);

    /// <summary>Runs the same driver on the same files after a change to the C# files.</summary>
    public FactsRun ThenSources(FactsProject changed) => Of(Driver.RunGenerators(changed.ToCompilation()), changed);

    /// <summary>A generated source by its hint name.</summary>
    public string Source(string hint) => Result.GeneratedSources.Single(source => source.HintName == hint).SourceText.ToString();

    /// <summary>The generated sources, by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Sources => Result.GeneratedSources.ToImmutableSortedDictionary(
        static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Why the outputs of a step were what they were, in order.</summary>
    public IncrementalStepRunReason[] Reasons(string step) => Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps)
        ? [.. steps.SelectMany(static run => run.Outputs).Select(static output => output.Reason)]
        : [];

    /// <summary>The project with the generated sources, without an error or warning.</summary>
    public CSharpCompilation Compile()
    {
        CSharpCompilation compilation = _project.ToCompilation().AddSyntaxTrees(Result.GeneratedSources.Select(static source => source.SyntaxTree));
        Assert.Empty(Diagnostics);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return compilation;
    }

    /// <summary>Compiles the project, loads it, and calls a public static method without parameters.</summary>
    public object? Invoke(string type, string method)
    {
        using MemoryStream stream = new();
        Assert.True(Compile().Emit(stream).Success);
        stream.Position = 0;
        AssemblyLoadContext context = new("Example", isCollectible: false);
        Assembly assembly = context.LoadFromStream(stream);
        return assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(null, null);
    }
}
