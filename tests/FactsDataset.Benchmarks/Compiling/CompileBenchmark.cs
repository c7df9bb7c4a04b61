using System.Collections.Immutable;
using System.Text.Json;
using FactsDataset.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace FactsDataset.Benchmarks.Compiling;

/// <summary>
/// The generator over all files, with nothing kept from before, against readers that make nothing of the same facts; and the
/// compiler over what the generator wrote.
/// </summary>
internal static class CompileBenchmark
{
    // The compiler takes seconds: three rounds show its figure.
    private const int MostCompilerRounds = 3;

    public static IEnumerable<MeasuredCase> Measure(LogbookProject project, int rounds)
    {
        GeneratorDriver driver = project.NewDriver().RunGenerators(project.Compilation);
        CSharpCompilation whole = project.Compilation.AddSyntaxTrees(EditBenchmark.Sound(driver).GeneratedTrees);
        yield return Case("cold", "product", rounds, _ => project.NewDriver().RunGenerators(project.Compilation));
        yield return Case("cold", "yamldotnet", rounds, _ => EventLoop.Count(project.Files));
        yield return Case("cold", "json", rounds, _ => JsonSerializer.Deserialize<List<Dictionary<string, JsonElement>>>(project.Json));
        yield return Case("csc", "product", Math.Min(rounds, MostCompilerRounds), _ => Emit(whole));
    }

    private static MeasuredCase Case(string name, string subject, int rounds, Action<int> action) =>
        new("compile", 0, name, subject, ProcessorTime.Median(rounds, action).Milliseconds, "ms");

    private static void Emit(CSharpCompilation compilation)
    {
        // A compilation keeps what it found out: each round takes one that has found out nothing, and parses as a build does.
        ImmutableArray<SyntaxTree> trees =
        [
            .. compilation.SyntaxTrees.Select(static tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath)),
        ];
        using MemoryStream assembly = new();
        EmitResult result = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees).Emit(assembly);
        if (!result.Success)
        {
            throw new InvalidOperationException("The generated code doesn't compile: " + result.Diagnostics.First(static item => item.Severity == DiagnosticSeverity.Error));
        }
    }
}
