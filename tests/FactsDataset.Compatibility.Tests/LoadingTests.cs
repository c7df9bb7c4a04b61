using System.Collections.Immutable;
using System.Runtime.Loader;
using FactsDataset.Compatibility.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactsDataset.Compatibility.Tests;

/// <summary>What ships is loaded, out of its folder alone, by the compiler of the first .NET 8 SDK.</summary>
[Collection(PackageCollection.Name)]
public sealed class LoadingTests(GeneratorPackage package)
{
    private const string Consumer = """
        using Acme.Plays;

        public static class Consumer
        {
            public static string Run() => $"{Evenings.UpperMill2001.Town.Name}, {Evenings.All.Count} evenings";

            public static Evening? Wrong() => Evenings.Find("uper-mill-2001");
        }
        """;

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(BuiltFiles.Core),
    ];

    /// <summary>What the SDK silences in every project: a reference to another version of the framework.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> SilentInEveryProject =
        new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    [Fact]
    public void TheCompilerIsTheOneThatIsMeant()
    {
        Assert.Equal(new Version(4, 8, 0, 0), typeof(CSharpCompilation).Assembly.GetName().Version);
        Assert.False(File.Exists(Path.Combine(AppContext.BaseDirectory, "FactsDataset.Compiler.dll")));
    }

    [Fact]
    public void TheGeneratorRunsAndItsCodeCompilesAndRuns()
    {
        CSharpCompilation compilation = Generate();
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        AssemblyLoadContext context = new("Plays", isCollectible: true);
        Type consumer = context.LoadFromStream(image).GetType("Consumer", throwOnError: true)!;
        Assert.Equal("Upper Mill, 2 evenings", consumer.GetMethod("Run")!.Invoke(null, null));
        context.Unload();
    }

    [Fact]
    public async Task TheCheckOfIdsReports()
    {
        AnalyzerFileReference reference = Open(Path.Combine(BuiltFiles.CodeFixesOutput, "FactsDataset.Analyzers.dll"));
        ImmutableArray<DiagnosticAnalyzer> analyzers = reference.GetAnalyzers(LanguageNames.CSharp);
        ImmutableArray<Diagnostic> diagnostics = await Generate().WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();
        Assert.Equal(
            "Consumer.cs(7,53): error FACT9001: 'uper-mill-2001' is not an id of Evenings: did you mean 'upper-mill-2001' or 'lower-mill-2001'?",
            Assert.Single(diagnostics).ToString());
    }

    /// <summary>The compilation of the consumer and the dataset of the README, free of errors and warnings.</summary>
    private CSharpCompilation Generate()
    {
        FactFiles files = new(Readme.Facts);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            Open(package.Generator).GetGenerators(LanguageNames.CSharp),
            files.Texts,
            CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp11),
            files);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Plays",
            [CSharpSyntaxTree.ParseText(Consumer, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp11), "Consumer.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions(SilentInEveryProject));
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out ImmutableArray<Diagnostic> diagnostics);
        Assert.Null(Assert.Single(driver.GetRunResult().Results).Exception);
        Assert.Empty(diagnostics);
        Assert.Empty(generated.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return (CSharpCompilation)generated;
    }

    private static AnalyzerFileReference Open(string path)
    {
        AnalyzerFileReference reference = new(path, new FolderLoader(Path.GetDirectoryName(path)!));
        reference.AnalyzerLoadFailed += (_, failure) => Assert.Fail($"{failure.ErrorCode}: {failure.Message}");
        return reference;
    }
}
