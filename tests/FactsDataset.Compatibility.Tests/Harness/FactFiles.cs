using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.Compatibility.Tests.Harness;

/// <summary>Fact files in memory, and what the targets of the package tell the generator of them.</summary>
internal sealed class FactFiles(ImmutableDictionary<string, string> files) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(string.Empty, string.Empty);

    /// <summary>The files as the compiler is given them.</summary>
    public ImmutableArray<AdditionalText> Texts => [.. files.Select(static file => new FactFile("/facts/" + file.Key, file.Value))];

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values("build_metadata.AdditionalFiles.FactRole", "facts");

    private sealed class FactFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Values(string key, string value) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string wanted, [NotNullWhen(true)] out string? found)
        {
            found = wanted == key ? value : null;
            return found is not null;
        }
    }
}
