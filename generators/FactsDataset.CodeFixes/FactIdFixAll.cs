using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactsDataset.CodeFixes;

/// <summary>Mends many ids at once, each by what is nearest to it: a document is rewritten in one go.</summary>
internal sealed class FactIdFixAll : DocumentBasedFixAllProvider
{
    public static readonly FactIdFixAll Instance = new();

    private FactIdFixAll()
    {
    }

    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        await SuggestionEdits.ApplyAsync(
            document, diagnostics, Suggestion.WithKey(fixAllContext.CodeActionEquivalenceKey), fixAllContext.CancellationToken).ConfigureAwait(false);
}
