using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactsDataset.Generators.Tests.Harness;

/// <summary>What MSBuild would tell the generator of files and properties.</summary>
internal sealed class MemoryOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("build_property.", properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is MemoryText memory ? new Values("build_metadata.AdditionalFiles.", RoleOf(memory)) : Values.None;

    private static Dictionary<string, string> RoleOf(MemoryText text) => new(StringComparer.Ordinal) { ["FactRole"] = text.Role };

    private sealed class Values(string prefix, IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Values None = new(string.Empty, new Dictionary<string, string>());

        public override bool TryGetValue(string wanted, [NotNullWhen(true)] out string? found)
        {
            found = null;
            return wanted.StartsWith(prefix, StringComparison.Ordinal) && values.TryGetValue(wanted[prefix.Length..], out found);
        }
    }
}
