using System.Collections.Immutable;
using System.Globalization;
using FactsDataset.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Analyzers.Tests;

/// <summary>A constant that is given as a date is checked, and underlined from the character that is wrong.</summary>
public class DateTextTests
{
    [Theory]
    [InlineData("""_ = EdtfDate.Parse("2018-[|13|]");""")]
    [InlineData("""_ = EdtfDate.Parse("2018-02-[|30|]");""")]
    [InlineData("""_ = EdtfDate.Parse("[2018,2019[|"|]);""")]
    [InlineData("""_ = EdtfDate.Parse(@"2018/[|x|]");""")]
    [InlineData("""_ = EdtfDate.Parse([|""|]);""")]
    [InlineData("""_ = EdtfDate.Parse([|"20" + "1"|]);""")]
    [InlineData("""_ = EdtfDate.Parse([|"2018-\u0030x"|]);""")]
    [InlineData("""_ = date.IsCertainlyIn("2018-[|13|]");""")]
    [InlineData("""_ = date.IsPossiblyBefore("[| 2018|]");""")]
    [InlineData("""_ = date.CertainlyOverlaps(flag ? "2018" : "2018-[|00|]");""")]
    [InlineData("""_ = date.IsCertainlyBetween("2018-[|13|]", "2018-[|14|]");""")]
    [InlineData("""_ = facts.CertainlyIn("2018-[|13|]");""")]
    [InlineData("""_ = facts.PossiblyBetween("2018", "2018-[|13|]");""")]
    [InlineData("""Take("2018-[|13|]");""")]
    [InlineData("""Day = "2018-[|13|]";""")]
    [InlineData("""_ = EdtfDate.Parse("2018-11-XX"); _ = EdtfDate.Parse(null); _ = EdtfDate.Parse(text); _ = date.IsPossiblyIn("[..2018-11]");""")]
    [InlineData("""_ = EdtfDate.ParseResult("2018-13"); _ = EdtfDate.TryParse("2018-13", out _); _ = string.Concat("2018-13");""")]
    public async Task ExactlyWhatIsWrongIsUnderlined(string statement)
    {
        Markup markup = Markup.Parse($$"""
            using System;
            using System.Collections.Generic;
            using FactsDataset.Core;

            public class Report
            {
                [EdtfText] public string? Day { get; set; }
                public static void Take([EdtfText] string day) { }
                public void Run(EdtfDate? date, IEnumerable<IFact> facts, string text, bool flag) { {{statement}} }
            }
            """);
        Assert.Equal(markup.Spans, (await AnalyzeAsync(markup.Source)).Select(static diagnostic => diagnostic.Location.SourceSpan));
    }

    [Fact]
    public async Task TheMessageSaysWhatToWrite()
    {
        Diagnostic diagnostic = Assert.Single(await AnalyzeAsync(
            "static class Days { static object Day => FactsDataset.Core.EdtfDate.Parse(\"2018-02-30\"); }"));
        Assert.Equal(("FACT9004", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(
            "'2018-02-30' is not a date in EDTF: That month has no such day; write one up to 2018-02-28.",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal((0, 83), (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
    }

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string source) =>
        Consumer.AnalyzeAsync(new Consumer().With(source).ToCompilation(), new EdtfTextAnalyzer());
}
