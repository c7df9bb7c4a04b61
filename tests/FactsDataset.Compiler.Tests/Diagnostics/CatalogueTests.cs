using System.Text.RegularExpressions;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Tests.Harness;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Tests.Diagnostics;

public partial class CatalogueTests
{
    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Fact]
    public void IdsAreUniqueAndInOrder()
    {
        string[] ids = [.. Rules.All.Select(rule => rule.Id)];
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void RuleIsToldInFull(string id)
    {
        DiagnosticRule rule = Rules.All.Single(candidate => candidate.Id == id);
        Assert.Matches("^FACT[0-9]{4}$", rule.Id);
        Assert.Matches("^[A-Z]", rule.Title);
        Assert.DoesNotMatch("[.:]$", rule.Title);
        Assert.DoesNotMatch("[.]$", rule.Message);
        Assert.Equal(id is "FACT4006" or "FACT4007" or "FACT4008" or "FACT5004" or "FACT5005" or "FACT5008" or "FACT5009" or "FACT5010" or "FACT6002" or "FACT7001" ? RuleSeverity.Warning : RuleSeverity.Error, rule.Severity);
        int[] arguments = [.. Argument().Matches(rule.Message).Select(match => match.Value[1] - '0')];
        Assert.Equal(Enumerable.Range(0, arguments.Length), arguments);
    }

    [Fact]
    public void MessageWritesControlsAndDirectionMarksAsEscapes()
    {
        FactFolder.Example
            .WithEntry("probe", "reference: ⟦FACT3001:\"a\\u202Eb\\nc\\u0007\"⟧")
            .Reports("No entry has the id 'a\\u{202E}b\\u{A}c\\u{7}': name a sailor, or add an entry with this id");
        Assert.Equal(
            "No entry has the id 'سفينة 😀 \\u{E0001}': x",
            FactDiagnostic.At(Rules.UnknownReference, default, "سفينة 😀 \U000E0001", "x").Message);
    }

    [Fact]
    public void MessageIsNeverEndless() =>
        Assert.InRange(FactDiagnostic.At(Rules.UnknownReference, default, new string('x', 100_000), "y").Message.Length, 2000, 2100);

    [Fact]
    public void DiagnosticsAreOrderedByFilePlaceAndRule()
    {
        FactDiagnostic[] sorted =
        [
            At("a.yaml", 9, Rules.InvalidDate),
            At("b.yaml", 1, Rules.InvalidDate),
            At("b.yaml", 1, Rules.UnknownReference),
            At("b.yaml", 2, Rules.MalformedYaml),
        ];
        FactDiagnostic[] shuffled = [sorted[2], sorted[0], sorted[3], sorted[1]];
        Array.Sort(shuffled, FactDiagnostic.Compare);
        Assert.Equal(sorted, shuffled);
        Assert.True(FactDiagnostic.Compare(
            FactDiagnostic.At(Rules.InvalidDate, default, "a", "x"), FactDiagnostic.At(Rules.InvalidDate, default, "b", "x")) < 0);
    }

    private static FactDiagnostic At(string path, int offset, DiagnosticRule rule) => FactDiagnostic.At(
        rule, new SourceLocation(path, new TextRange(offset, offset + 1, new TextPoint(0, offset), new TextPoint(0, offset + 1))), "x", "y");

    [GeneratedRegex(@"(?<!\{)\{[0-9]\}")]
    private static partial Regex Argument();
}
