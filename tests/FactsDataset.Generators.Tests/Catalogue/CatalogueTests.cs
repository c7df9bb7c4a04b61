using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Generators.Tests.Catalogue;

/// <summary>The compiler's rules, Roslyn's descriptors and the release notes say the same.</summary>
public class CatalogueTests
{
    [Fact]
    public void EveryRuleHasADescriptorThatSaysTheSame()
    {
        Assert.Equal(
            Rules.All.Select(static rule => (rule.Id, rule.Title, rule.Message, "FactsDataset." + rule.Category, Severity(rule))),
            Descriptors.ById.Values.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal).Select(static descriptor => (
                descriptor.Id,
                descriptor.Title.ToString(null),
                descriptor.MessageFormat.ToString(null),
                descriptor.Category,
                descriptor.DefaultSeverity)));
        Assert.All(Descriptors.ById, static pair => Assert.Equal(pair.Key, pair.Value.Id));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("https://example.org/docs/", "https://example.org/docs/FACT2005.md")]
    public void HelpLinksLeadToThePagesOnceTheyHaveAnAddress(string address, string? link) =>
        Assert.Equal(link, HelpPages.AddressOf("FACT2005", address));

    [Fact]
    public void ErrorsOfDataCannotBeConfiguredAway() => Assert.All(Descriptors.ById.Values, static descriptor =>
    {
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.Equal(
            descriptor.DefaultSeverity == DiagnosticSeverity.Error,
            descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable, StringComparer.Ordinal));
    });

    [Fact]
    public void IdsAscendAndAreUnique()
    {
        string[] ids = [.. Rules.All.Select(static rule => rule.Id)];
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), ids);
        Assert.All(ids, static id => Assert.Matches("^FACT[0-9]{4}$", id));
    }

    [Fact]
    public void TheCatalogueHoldsEveryRuleThatIsDeclared() => Assert.Equal(
        typeof(Rules).GetFields().Select(static field => ((DiagnosticRule)field.GetValue(null)!).Id).Order(StringComparer.Ordinal),
        Rules.All.Select(static rule => rule.Id));

    [Fact]
    public void TheReleaseNotesHaveARowForEveryRuleAndNoOther()
    {
        string[] rows =
        [
            .. Embedded.Read("AnalyzerReleases.Unshipped.md").Split('\n').Where(static line => line.StartsWith("FACT", StringComparison.Ordinal)),
        ];
        Assert.Equal(
            Rules.All.Select(static rule => $"{rule.Id} | FactsDataset.{rule.Category} | {rule.Severity} | {rule.Title}"),
            rows);
    }

    [Fact]
    public void TitlesAndMessagesReadAsRoslynsDo() => Assert.All(Rules.All, static rule =>
    {
        Assert.False(rule.Title.EndsWith('.'), rule.Id);
        Assert.False(rule.Message.EndsWith('.'), rule.Id);
        Assert.DoesNotContain('\n', rule.Message);
    });

    private static DiagnosticSeverity Severity(DiagnosticRule rule) =>
        rule.Severity == RuleSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
}
