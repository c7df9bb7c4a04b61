using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactsDataset.Benchmarks.Compiling;

/// <summary>Tells the generator what the package's targets would: that every additional file is a fact file.</summary>
internal sealed class FactFileOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new(isFactFile: false);
    private static readonly Values FactFile = new(isFactFile: true);

    public override AnalyzerConfigOptions GlobalOptions => None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => FactFile;

    private sealed class Values(bool isFactFile) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = isFactFile && key == "build_metadata.AdditionalFiles.FactRole" ? "facts" : null;
            return value is not null;
        }
    }
}
