using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Tests.Syntax;

/// <summary>What the tests of the syntax stage ask again and again.</summary>
internal static class SyntaxProbe
{
    public const string Path = "facts/meetings.yaml";

    /// <summary>Parses a marked text and asserts that these rules are reported, each exactly at its mark.</summary>
    public static FactFileSyntax Reports(string marked, params string[] rules)
    {
        var markup = Markup.Of(marked);
        FactFileSyntax file = FactFileParser.Parse(Path, markup.Text);
        AssertReports(markup, file.Diagnostics, rules);
        return file;
    }

    public static void AssertReports(Markup markup, IEnumerable<FactDiagnostic> diagnostics, string[] rules)
    {
        FactDiagnostic[] ordered = diagnostics.ToArray();
        Array.Sort(ordered, FactDiagnostic.Compare);
        string expected = string.Join(
            '\n', markup.Marks.Order().Zip(rules, (mark, rule) => $"{rule} {mark.Start}-{mark.End}"));
        string actual = string.Join(
            '\n', ordered.Select(found => $"{found.Rule.Id} {found.Location.Range.Start}-{found.Location.Range.End}"));
        Assert.True(
            expected == actual && markup.Marks.Count == rules.Length,
            $"Expected\n{expected}\nbut got\n{actual}\n{string.Join('\n', ordered.Select(found => found.Message))}");
        foreach (FactDiagnostic found in ordered)
        {
            AssertRange(markup.Text, found.Location.Range);
        }
    }

    /// <summary>The ids of the entries, each with <c>!</c> where it has no body.</summary>
    public static string Ids(FactFileSyntax file) =>
        string.Join(' ', file.Entries.Select(entry => entry.Id.Text + (entry.Body is null ? "!" : string.Empty)));

    /// <summary>The value at a path of keys and item numbers, from an entry on.</summary>
    public static SyntaxNode At(FactFileSyntax file, params string[] steps)
    {
        SyntaxNode? node = file.Entries.Single(entry => entry.Id.Text == steps[0]).Body;
        foreach (string step in steps.Skip(1))
        {
            node = node switch
            {
                MappingSyntax mapping => mapping.Find(step)!.Value,
                SequenceSyntax sequence => sequence.Items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)],
                _ => null,
            };
        }

        return Assert.IsAssignableFrom<SyntaxNode>(node);
    }

    public static string TextAt(FactFileSyntax file, params string[] steps) =>
        Assert.IsType<ScalarSyntax>(At(file, steps)).Text;

    /// <summary>Asserts that a range lies in a text and that its points agree with its offsets.</summary>
    public static void AssertRange(string text, TextRange range)
    {
        Assert.InRange(range.Start, 0, text.Length);
        Assert.InRange(range.End, range.Start, text.Length);
        LineMap lines = LineMap.Of(text);
        Assert.Equal(lines.PointAt(range.Start), range.StartPoint);
        Assert.Equal(lines.PointAt(range.End), range.EndPoint);
    }

    /// <summary>Every node from this one down.</summary>
    public static IEnumerable<SyntaxNode> Walk(SyntaxNode? node)
    {
        IEnumerable<SyntaxNode> children = node switch
        {
            MappingSyntax mapping => mapping.Pairs.SelectMany(pair => new[] { pair.Key, pair.Value }),
            SequenceSyntax sequence => sequence.Items,
            _ => [],
        };
        return node is null ? [] : children.SelectMany(Walk).Prepend(node);
    }
}
