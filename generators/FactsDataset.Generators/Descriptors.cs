using FactsDataset.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Generators;

/// <summary>The compiler's rules as Roslyn knows them: each is made of its row in the catalogue.</summary>
internal static class Descriptors
{
    private static readonly string[] Unconfigurable = [WellKnownDiagnosticTags.NotConfigurable];

    /// <summary>Every descriptor, by id.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> ById { get; } =
        Rules.All.ToDictionary(static rule => rule.Id, Of, StringComparer.Ordinal);

    // Without NotConfigurable, a NoWarn or a .globalconfig could silence an error of data.
    private static DiagnosticDescriptor Of(DiagnosticRule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        "FactsDataset." + rule.Category,
        rule.Severity == RuleSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages.AddressOf(rule.Id),
        customTags: rule.Severity == RuleSeverity.Error ? Unconfigurable : []);
}
