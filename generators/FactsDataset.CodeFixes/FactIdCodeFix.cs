using System.Collections.Immutable;
using FactsDataset.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactsDataset.CodeFixes;

/// <summary>
/// Offers what to write instead of an id: another id, or the typed member in place of the call that looks it up.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FactIdCodeFix))]
public sealed class FactIdCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Descriptors.UnknownId.Id, Descriptors.RetiredId.Id, Descriptors.TypedMember.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FactIdFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // The first that is offered is what a batch takes: the nearest id.
            foreach (Suggestion suggestion in Suggestion.All)
            {
                if (suggestion.TextIn(diagnostic) is { } text)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            suggestion.TitleOf(text),
                            cancellation => SuggestionEdits.ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), suggestion, cancellation),
                            suggestion.Key),
                        diagnostic);
                }
            }
        }

        return Task.CompletedTask;
    }
}
