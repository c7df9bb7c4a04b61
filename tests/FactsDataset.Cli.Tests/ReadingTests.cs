namespace FactsDataset.Cli.Tests;

/// <summary>What <c>show</c> and <c>list</c> print, and what every command has in common.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void PersonIsShownWithNamesIntactAndReferrers()
    {
        ToolRun run = ToolRun.Of("show", "khalifa-haftar");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("خليفة حفتر (ar, Arab, usual)", run.Output, StringComparison.Ordinal);
        Assert.Contains("referred to by ", run.Output, StringComparison.Ordinal);
        Assert.Contains("visit ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FactIsShownWithWhereItsWordsStand()
    {
        System.Text.Json.JsonElement fact = DatasetExport.Facts.First();
        System.Text.Json.JsonElement evidence = fact.GetProperty("evidence")[0];
        ToolRun run = ToolRun.Of("show", fact.Id());
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            $"{evidence.GetProperty("document")}, line {evidence.GetProperty("line")}, code points {evidence.GetProperty("start")} to {evidence.GetProperty("end")}",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains(evidence.GetProperty("digest").GetString()!, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryEntryCanBeShownAndListed()
    {
        foreach (IGrouping<string, System.Text.Json.JsonElement> kind in DatasetExport.Entities.Concat(DatasetExport.Sources).Concat(DatasetExport.Facts).GroupBy(DatasetExport.Kind))
        {
            ToolRun list = ToolRun.Of("list", kind.Key);
            Assert.Equal(0, list.ExitCode);
            Assert.All(kind, entry => Assert.Contains(entry.Id(), list.Output, StringComparison.Ordinal));
            Assert.Equal(0, ToolRun.Of("show", kind.First().Id()).ExitCode);
        }
    }

    [Fact]
    public void FieldsAreNamedInArabicThroughout()
    {
        // What the first columns say: a field's name; what goes on from the line above leaves them blank.
        const int columns = 18;
        foreach (System.Text.Json.JsonElement fact in DatasetExport.Facts.Where(static (_, index) => index % 4 == 0))
        {
            InnerRun run = InnerRun.Of("show", fact.Id(), "--language", "ar", "--facts", Repository.Facts);
            Assert.Equal(0, run.ExitCode);
            string[] names = [.. run.Lines.Skip(2).Select(static line => line[..Math.Min(columns, line.Length)])];
            Assert.DoesNotContain(names, static name => name.Any(char.IsAsciiLetter) && !name.Contains("SHA-256", StringComparison.Ordinal));
            Assert.DoesNotContain(run.Lines, static line => line.EndsWith(" false", StringComparison.Ordinal) || line.EndsWith(" true", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void KindsAreListedWhereNoneIsNamed()
    {
        ToolRun run = ToolRun.Of("list");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("arms-claim ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "khalifa-hafter", "khalifa-haftar")]
    [InlineData("list", "persn", "person")]
    [InlineData("show", "haftr", "khalifa-haftar")]
    [InlineData("person", "haftr", "Khalifa Haftar")]
    [InlineData("person", "Shoygu", "Sergei Shoigu")]
    [InlineData("person", "شويجو", "سرغي شويغو")]
    public void UnknownNameIsAFailureWithASuggestion(string command, string name, string nearest)
    {
        ToolRun run = ToolRun.Of(command, name);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains($"Did you mean '{nearest}'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("al Sisi")]
    [InlineData("AlSisi")]
    [InlineData("Abdelfattah as-Sisi")]
    [InlineData("سيسي")]
    public void ANameIsFoundWhicheverWayItsArticleIsWritten(string name) =>
        Assert.Contains("person abdel-fattah-el-sisi\n", ToolRun.Of("person", name).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("timelin")]
    [InlineData("show")]
    [InlineData("--bogus")]
    [InlineData("show", "a", "b")]
    public void UsageErrorsReturnTwoAndPointToHelp(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith("facts: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help' to see", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("cite", "--help")]
    [InlineData("--version")]
    public void HelpAndVersionSucceed(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.NotEmpty(run.Output);
    }

    [Theory]
    [InlineData("ar_SA")]
    [InlineData("tr_TR")]
    [InlineData("sv_SE")]
    public void OutputIsTheSameInEveryCulture(string locale)
    {
        string[][] commands = [["timeline"], ["timeline", "--kind", "VISIT"], ["show", "khalifa-haftar"], ["list", "visit"], ["stats"], ["person", "خليفة حفتر"], ["export"], ["--help"], ["bogus"]];
        foreach (string[] command in commands)
        {
            Assert.Equal(ToolRun.Of(command), ToolRun.InLocale(locale, command));
        }
    }
}
