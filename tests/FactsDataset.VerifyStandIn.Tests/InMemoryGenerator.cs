using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.VerifyStandIn.Tests;

/// <summary>A generator that adds given sources, reports given diagnostics, and may throw.</summary>
/// <remarks>Not marked as a generator: it runs in a driver only.</remarks>
internal sealed class InMemoryGenerator : IIncrementalGenerator
{
    public List<(string HintName, string Text)> Sources { get; } = [];

    public List<Func<Compilation, Diagnostic>> Diagnostics { get; } = [];

    public Exception? Thrown { get; set; }

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, (output, compilation) =>
        {
            if (Thrown is not null)
            {
                throw Thrown;
            }

            Sources.ForEach(source => output.AddSource(source.HintName, source.Text));
            Diagnostics.ForEach(create => output.ReportDiagnostic(create(compilation)));
        });

    /// <summary>A driver that has run this generator over one C# file.</summary>
    public GeneratorDriver Run(string code = "")
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, path: "folder/Code.cs");
        return CSharpGeneratorDriver.Create(this).RunGenerators(CSharpCompilation.Create("Compiled", [tree]));
    }
}
