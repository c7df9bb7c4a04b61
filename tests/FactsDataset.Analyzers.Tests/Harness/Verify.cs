using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Analyzers.Tests.Harness;

/// <summary>Compares what the analyzer reports with what markup expects.</summary>
internal static class Verify
{
    /// <summary>Ids in the class under test, and no other, are reported, at exactly the marked places.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ReportsAsync(Consumer consumer, string id, string text)
    {
        Markup markup = Markup.Parse(text);
        ImmutableArray<Diagnostic> diagnostics = await consumer.With(markup.Source).AnalyzeAsync();
        Assert.Equal(
            markup.Spans.Select(span => $"{id} {span}: {markup.Source.Substring(span.Start, span.Length)}"),
            diagnostics.Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Location.SourceSpan}: {Text(diagnostic)}"));
        return diagnostics;
    }

    /// <summary>The same, where the dataset is in the project itself and where it is referenced.</summary>
    public static async Task EverywhereAsync(string id, string text)
    {
        await ReportsAsync(Consumer.WithDataset, id, text);
        await ReportsAsync(Consumer.OfPackage, id, text);
    }

    private static string Text(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
}
