using FactsDataset.Analyzers.Tests.Harness;

namespace FactsDataset.Analyzers.Tests;

/// <summary>A comparison behind <c>?.</c> is told of where everything undated would pass.</summary>
public class NullComparisonTests
{
    [Theory]
    [InlineData("date[|?|].IsBefore(day) != Certainty.No")]
    [InlineData("Certainty.No != date[|?|].Within(day)")]
    [InlineData("date[|?|].Overlaps(day) is not Certainty.No")]
    [InlineData("(date[|?|].IsAfter(day) != Certainty.Yes)")]
    [InlineData("date?.IsBefore(day) == Certainty.Yes")]
    [InlineData("date.IsBefore(day) != Certainty.No")]
    [InlineData("date?.IsBefore(day) is not null")]
    [InlineData("date?.IsBefore(day) is Certainty.Yes")]
    [InlineData("date?.CompareTo(day) != 0")]
    public async Task ExactlyTheOperatorIsUnderlined(string test)
    {
        Markup markup = Markup.Parse($"using FactsDataset.Core; public static class C {{ public static bool M(EdtfDate? date, EdtfDate day) => {test}; }}");
        Assert.Equal(
            markup.Spans,
            (await Consumer.AnalyzeAsync(new Consumer().With(markup.Source).ToCompilation(), new NullComparisonAnalyzer())).Select(static diagnostic => diagnostic.Location.SourceSpan));
    }
}
