extern alias Core;

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Generators.Tests.Harness;

/// <summary>A project in memory: fact files, C# files, and what a build would add. Every change gives a new project.</summary>
internal sealed record FactsProject
{
    private static readonly ImmutableArray<MetadataReference> Platform = LoadPlatform();

    /// <summary>The folder that the fact files stand in.</summary>
    public string Folder { get; init; } = "/repo/facts";

    /// <summary>The fact files, the schema among them, by name.</summary>
    public ImmutableArray<(string Name, string Text)> Facts { get; init; } = [];

    /// <summary>The corpus documents, by name.</summary>
    public ImmutableArray<(string Name, string Text)> Documents { get; init; } = [];

    /// <summary>C# files beside the generated ones.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The property FactCorpus.</summary>
    public string FactCorpus { get; init; } = string.Empty;

    /// <summary>Whether FactsDataset.Core is referenced.</summary>
    public bool ReferencesCore { get; init; } = true;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp11;

    public CSharpParseOptions ParseOptions => CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion)
        .WithDocumentationMode(DocumentationMode.Diagnose);

    /// <summary>Adds a fact file, or replaces the one with its name.</summary>
    public FactsProject With(string name, string text) =>
        this with { Facts = [.. Facts.Where(file => file.Name != name), (name, text)] };

    /// <summary>Changes a fact file.</summary>
    public FactsProject Edit(string name, string find, string replace)
    {
        string text = Facts.Single(file => file.Name == name).Text;
        Assert.Contains(find, text, StringComparison.Ordinal);
        return this with { Facts = [.. Facts.Select(file => file.Name == name ? (name, text.Replace(find, replace, StringComparison.Ordinal)) : file)] };
    }

    public FactsProject WithSource(string source) => this with { Sources = [.. Sources, source] };

    public ImmutableArray<AdditionalText> AdditionalTexts =>
    [
        .. Facts.Select(file => new MemoryText(Folder + "/" + file.Name, file.Text, "facts")),
        .. Documents.Select(file => new MemoryText("/corpus/" + file.Name, file.Text, "document")),
    ];

    /// <summary>The compilation without what the generator adds.</summary>
    public CSharpCompilation ToCompilation() => CSharpCompilation.Create(
        "Example",
        Sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"/repo/File{index}.cs")),
        ReferencesCore ? [.. Platform, MetadataReference.CreateFromFile(CoreAssembly.Location)] : Platform,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error));

    /// <summary>A driver for this project, which has not run yet.</summary>
    public CSharpGeneratorDriver ToDriver() => CSharpGeneratorDriver.Create(
        [new FactsGenerator().AsSourceGenerator()],
        AdditionalTexts,
        ParseOptions,
        new MemoryOptions(FactCorpus),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generator.</summary>
    public FactsRun Run() => FactsRun.Of(ToDriver().RunGenerators(ToCompilation()), this);

    internal static System.Reflection.Assembly CoreAssembly => typeof(Core::FactsDataset.IEntry).Assembly;

    private static ImmutableArray<MetadataReference> LoadPlatform() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is { } name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
}
