using System.Collections.Immutable;
using FactsDataset.Core.Packing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactsDataset.Analyzers.Tests.Harness;

/// <summary>A project in memory that names facts. Every change gives a new one.</summary>
internal sealed record Consumer
{
    public static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp13);

    public static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly ImmutableArray<MetadataReference> Platform = LoadPlatform();

    /// <summary>The C# files.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The assemblies referenced.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } =
        [.. Platform, MetadataReference.CreateFromFile(typeof(FactStore).Assembly.Location)];

    /// <summary>Whether the invented dataset stands in the project itself, before the other files.</summary>
    public static Consumer WithDataset { get; } = new() { Sources = [InventedDataset.Source] };

    /// <summary>A project that has the invented dataset as an assembly only.</summary>
    public static Consumer OfPackage { get; } = new Consumer().Referencing(WithDataset);

    /// <summary>A project that does not reference FactsDataset.Core.</summary>
    public static Consumer WithoutCore { get; } = new() { References = Platform };

    public Consumer With(string source) => this with { Sources = [.. Sources, source] };

    /// <summary>Adds a reference to what another project compiles to.</summary>
    public Consumer Referencing(Consumer library)
    {
        using MemoryStream stream = new();
        Assert.True(library.ToCompilation("Library").Emit(stream).Success);
        return this with { References = [.. References, MetadataReference.CreateFromImage(stream.ToArray())] };
    }

    public CSharpCompilation ToCompilation(string name = "Consumer")
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            name, Sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"File{index}.cs")), References, Options);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    /// <summary>What the analyzer reports, in the order of the files.</summary>
    public Task<ImmutableArray<Diagnostic>> AnalyzeAsync() => AnalyzeAsync(ToCompilation());

    /// <summary>What the analyzer reports of a compilation. An exception in it is one here.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation) => AnalyzeAsync(compilation, new FactIdAnalyzer());

    /// <summary>What an analyzer reports of a compilation.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, DiagnosticAnalyzer analyzer)
    {
        Exception? thrown = null;
        CompilationWithAnalyzers run = compilation.WithAnalyzers(
            [analyzer],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                (exception, _, _) => thrown = exception,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> diagnostics = await run.GetAnalyzerDiagnosticsAsync();
        Assert.Null(thrown);
        return [.. diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static ImmutableArray<MetadataReference> LoadPlatform() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Collections.dll" or "System.Linq.dll" or "netstandard.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
}
