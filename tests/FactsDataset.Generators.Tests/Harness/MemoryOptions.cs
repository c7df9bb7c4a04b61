using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactsDataset.Generators.Tests.Harness;

/// <summary>What MSBuild would tell the generator of files and properties.</summary>
internal sealed class MemoryOptions(string factCorpus) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("build_property.FactCorpus", factCorpus);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is MemoryText memory ? new Values("build_metadata.AdditionalFiles.FactRole", memory.Role) : Values.None;

    private sealed class Values(string key, string value) : AnalyzerConfigOptions
    {
        public static readonly Values None = new(string.Empty, string.Empty);

        public override bool TryGetValue(string wanted, [NotNullWhen(true)] out string? found)
        {
            found = wanted == key ? value : null;
            return found is not null;
        }
    }
}
