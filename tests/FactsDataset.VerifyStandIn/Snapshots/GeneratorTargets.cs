using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;
using VerifyTests;

namespace FactsDataset.VerifyStandIn.Snapshots;

/// <summary>What a generator run gave, as targets: the diagnostics first, then each generator's trees by hint name.</summary>
internal static class GeneratorTargets
{
    /// <exception cref="AggregateException">Several generators threw; what a single one threw is thrown as it was.</exception>
    public static IReadOnlyList<Target> Of(GeneratorDriverRunResult run)
    {
        List<Exception> thrown = [.. run.Results.Select(result => result.Exception).OfType<Exception>()];
        if (thrown.Count == 1)
        {
            ExceptionDispatchInfo.Capture(thrown[0]).Throw();
        }

        if (thrown.Count > 1)
        {
            throw new AggregateException(thrown);
        }

        IEnumerable<Target> sources = run.Results.SelectMany(
            result => result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal), (_, source) => Of(source));
        return run.Diagnostics.IsEmpty
            ? [.. sources]
            : [new Target("txt", DiagnosticsText.Of(run.Diagnostics)), .. sources];
    }

    private static Target Of(GeneratedSourceResult source)
    {
        // A driver gives every tree a path that ends in its hint name; a tree made by hand may have none.
        string path = source.SyntaxTree.FilePath is { Length: > 0 } given ? given : source.HintName;
        string extension = Path.GetExtension(path) is { Length: > 1 } found ? found[1..] : "cs";
        return new Target(
            extension,
            $"//HintName: {source.HintName}\n{source.SourceText}",
            Path.GetFileNameWithoutExtension(path));
    }
}
