using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Generators.Tests.Harness;

/// <summary>A project in memory: fact files, C# files, and what a build would add. Every change gives a new project.</summary>
internal sealed record FactsProject
{
    /// <summary>The folder that the fact files stand in.</summary>
    public string Folder { get; init; } = "/repo/facts";

    /// <summary>The fact files, the schema among them, by name.</summary>
    public ImmutableArray<(string Name, string Text)> Facts { get; init; } = [];

    /// <summary>The corpus documents, by name.</summary>
    public ImmutableArray<(string Name, string Text)> Documents { get; init; } = [];

    /// <summary>C# files beside the generated ones.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The properties that the project shows to the compiler.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The property FactCorpus.</summary>
    public string FactCorpus { init => Properties = Properties.SetItem("FactCorpus", value); }

    /// <summary>The assemblies that the project references.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = FrameworkReferences.Default;

    /// <summary>Whether it is for .NET 8 or later, whatever else it references.</summary>
    public bool HasNet8 { get; init; }

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp11;

    /// <summary>Whether the compiler looks for nulls where there may be none, which costs more than all else in large types.</summary>
    public bool AnalysesNulls { get; init; } = true;

    /// <summary>Whether Roslyn records its steps, which takes it for ever where a thousand files meet in one.</summary>
    public bool TracksSteps { get; init; } = true;

    public CSharpParseOptions ParseOptions => CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion)
        .WithFeatures(AnalysesNulls ? [] : [new("run-nullable-analysis", "never")])
        .WithDocumentationMode(DocumentationMode.Diagnose)
        .WithPreprocessorSymbols(HasNet8 || References == FrameworkReferences.Default ? new[] { "NET8_0_OR_GREATER" } : Array.Empty<string>());

    /// <summary>Adds a fact file behind the others, or replaces the one with its name where that stands.</summary>
    public FactsProject With(string name, string text) => Facts.Any(file => file.Name == name)
        ? this with { Facts = [.. Facts.Select(file => file.Name == name ? (name, text) : file)] }
        : this with { Facts = [.. Facts, (name, text)] };

    public FactsProject Without(string name) => this with { Facts = [.. Facts.Where(file => file.Name != name)] };

    /// <summary>Changes a fact file.</summary>
    public FactsProject Edit(string name, string find, string replace)
    {
        string text = TextOf(name);
        Assert.Contains(find, text, StringComparison.Ordinal);
        return With(name, text.Replace(find, replace, StringComparison.Ordinal));
    }

    /// <summary>The project in another version of C#.</summary>
    public FactsProject In(LanguageVersion version) => this with { LanguageVersion = version };

    /// <summary>Sets a property.</summary>
    public FactsProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>The text of a fact file.</summary>
    public string TextOf(string name) => Facts.Single(file => file.Name == name).Text;

    public FactsProject WithSource(string source) => this with { Sources = [.. Sources, source] };

    /// <summary>The files as a build would give them; a path that is absolute already is left as it is.</summary>
    public ImmutableArray<AdditionalText> AdditionalTexts =>
    [
        .. Facts.Select(file => new MemoryText(IsRooted(file.Name) ? file.Name : Folder + Separator + file.Name, file.Text, "facts")),
        .. Documents.Select(file => new MemoryText("/corpus/" + file.Name, file.Text, "document")),
    ];

    /// <summary>The compilation without what the generator adds.</summary>
    public CSharpCompilation ToCompilation() => FrameworkReferences.EmptyProject(References)
        .AddSyntaxTrees(Sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"/repo/File{index}.cs")));

    /// <summary>A driver for this project, which has not run yet.</summary>
    public CSharpGeneratorDriver ToDriver(ImmutableArray<AdditionalText> texts) => CSharpGeneratorDriver.Create(
        [new FactsGenerator().AsSourceGenerator()],
        texts,
        ParseOptions,
        new MemoryOptions(Properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: TracksSteps));

    /// <summary>Runs the generator.</summary>
    public FactsRun Run() => FactsRun.Of(this);

    private char Separator => Folder.Contains('\\', StringComparison.Ordinal) ? '\\' : '/';

    private static bool IsRooted(string path) => path.StartsWith('/') || path.Contains(":\\", StringComparison.Ordinal);
}
