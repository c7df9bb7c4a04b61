using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactsDataset.CodeFixes;

/// <summary>Writes what diagnostics suggest into a document.</summary>
internal static class SuggestionEdits
{
    /// <summary>The document with every diagnostic mended that has the suggestion.</summary>
    public static async Task<Document> ApplyAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, Suggestion suggestion, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        Dictionary<SyntaxNode, SyntaxNode> edits = [];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (suggestion.TextIn(diagnostic) is { } text && Edit(node, text, suggestion) is var (found, replacement))
            {
                edits[found] = replacement.WithTriviaFrom(found);
            }
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(edits.Keys, (original, _) => edits[original]));
    }

    private static (SyntaxNode Found, SyntaxNode Replacement)? Edit(SyntaxNode node, string text, Suggestion suggestion)
    {
        if (!suggestion.ReplacesCall)
        {
            return node is ExpressionSyntax
                ? (node, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)))
                : null;
        }

        IdentifierNameSyntax member = SyntaxFactory.IdentifierName(text);
        return node.FirstAncestorOrSelf<InvocationExpressionSyntax>() switch
        {
            { Expression: MemberAccessExpressionSyntax access } call => (call, access.WithName(member)),
            { Expression: SimpleNameSyntax } call => (call, member),
            _ => null,
        };
    }
}
