using System.Text.RegularExpressions;
using FactsDataset.Compiler;
using FactsDataset.Exports.Tests.Harness;
using Microsoft.DotNet.Interactive.Formatting;

namespace FactsDataset.Arrow.Tests;

/// <summary>What notebooks show, by the formatting of .NET Interactive, which finds the formatters by their names.</summary>
public sealed partial class NotebookTests
{
    [Fact]
    public void NotebooksPreferHtml()
    {
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(ArrowTable)));
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(ArrowTables)));
    }

    [Fact]
    public void TableShowsTwentyRowsAndCountsTheRest()
    {
        using ArrowTables tables = ArrowTables.Of(typeof(Dataset).Assembly);
        ArrowTable facts = tables["facts"];
        string html = facts.ToDisplayString("text/html");
        Assert.StartsWith($"<table><caption>facts: {facts.RowCount} rows. A fact that stands, of any kind, by date.</caption><thead><tr><th title=\"The fact&#x27;s id.\">id</th>", html, StringComparison.Ordinal);
        Assert.EndsWith($"</tbody></table><p>… {facts.RowCount - 20} more rows</p>", html, StringComparison.Ordinal);
        Assert.Equal(20 * facts.Schema.FieldsList.Count, Cell().Count(html));
        Assert.Equal(facts.ToString(), facts.ToDisplayString("text/plain"));
        Assert.DoesNotContain("more rows", tables["retracted"].ToDisplayString("text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public void ListShowsTheTablesThatHaveRows()
    {
        using ArrowTables tables = ArrowTables.Of(typeof(Dataset).Assembly);
        string html = tables.ToDisplayString("text/html");
        Assert.Contains($"<tr><td dir=\"auto\">visit</td><td dir=\"auto\">{Visits.All.Count}</td>", html, StringComparison.Ordinal);
        Assert.Equal(tables.Count(static table => table.RowCount > 0) * 4, Cell().Count(html));
        Assert.Equal(tables.ToString(), tables.ToDisplayString("text/plain"));
    }

    [Fact]
    public void ArabicFindsItsDirectionAndNothingIsMarkup()
    {
        using ArrowTables tables = Titled("""<script>alert("1")</script> & 'سفينة' \u202Eabc""");
        string html = tables["claim"].ToDisplayString("text/html");
        Assert.Contains("<td dir=\"auto\">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#x27;سفينة&#x27; \\u{202E}abc</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", tables["claim"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void LongTextsAreCutBetweenCharacters()
    {
        using ArrowTables tables = Titled(string.Concat(Enumerable.Repeat("👩‍👩‍👧", 300)));
        Assert.Contains(">" + string.Concat(Enumerable.Repeat("👩‍👩‍👧", 199)) + "…<", System.Net.WebUtility.HtmlDecode(tables["claim"].ToDisplayString("text/html")), StringComparison.Ordinal);
        Assert.Contains(string.Concat(Enumerable.Repeat("👩‍👩‍👧", 39)) + "…", tables["claim"].ToString(), StringComparison.Ordinal);
    }

    private static ArrowTables Titled(string title) => ArrowTables.Of(
        Datasets.Read(Compiler.Tests.Harness.ExampleFacts.All.Select(file => new FactText(
            file.Path,
            file.Text.Replace("title: The ship will sail", $"title: \"{title.Replace("\"", "\\\"", StringComparison.Ordinal)}\"", StringComparison.Ordinal)))),
        ArrowColumnTypes.Exact);

    [GeneratedRegex("<td dir=\"auto\">")]
    private static partial Regex Cell();
}
