using System.Diagnostics.CodeAnalysis;
using FactsDataset.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.Analyzers.Tests.Harness;

/// <summary>An invented dataset of towns, compiled by the generator.</summary>
internal static class GeneratedDataset
{
    private const string Schema = """
        namespace: Acme.Towns
        kinds:
          town:
            record: Town
            collection: Towns
            summary: A town.
            role: entity
            label: name
            fields:
              name: { type: text, required: true, summary: What it is called. }
        """;

    /// <summary>The project of the dataset itself, with more C# in it.</summary>
    /// <param name="towns">The entries of the only fact file, a line each.</param>
    /// <param name="sources">The C# of the project.</param>
    public static Compilation Compile(IEnumerable<string> towns, params string[] sources)
    {
        string facts = "kind: town\nentries:\n" + string.Concat(towns.Select(static town => "  " + town + "\n"));
        Consumer consumer = new();
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Towns", sources.Select(static source => CSharpSyntaxTree.ParseText(source, Consumer.ParseOptions)), consumer.References, Consumer.Options);
        CSharpGeneratorDriver
            .Create(
                [new FactsGenerator().AsSourceGenerator()],
                [new FactText("/facts/schema.yaml", Schema), new FactText("/facts/towns.yaml", facts)],
                Consumer.ParseOptions,
                new FactOptions())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        Assert.Empty(generated.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return generated;
    }

    private sealed class FactText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class FactOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Role(null);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Role("facts");
    }

    private sealed class Role(string? role) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.FactRole" ? role : null;
            return value is not null;
        }
    }
}
