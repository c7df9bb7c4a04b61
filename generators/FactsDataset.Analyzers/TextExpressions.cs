using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactsDataset.Analyzers;

/// <summary>
/// Finds in syntax alone what may be a constant text, so that code without one, such as the ten thousand members of a
/// dataset, is never bound for the sake of this analyzer.
/// </summary>
internal static class TextExpressions
{
    /// <summary>The name is not in the Roslyn that this is built against: collection expressions came later.</summary>
    private const SyntaxKind CollectionExpression = (SyntaxKind)9076;

    /// <summary>The nodes that give a value to a parameter, field or property.</summary>
    public static readonly SyntaxKind[] Givers =
    [
        SyntaxKind.Argument,
        SyntaxKind.AttributeArgument,
        SyntaxKind.SimpleAssignmentExpression,
        SyntaxKind.CoalesceAssignmentExpression,
        SyntaxKind.EqualsValueClause,
        SyntaxKind.ArrowExpressionClause,
        SyntaxKind.ReturnStatement,
    ];

    /// <summary>The value that a node gives; null where it cannot be, or hold, a constant text.</summary>
    public static ExpressionSyntax? GivenBy(SyntaxNode node)
    {
        ExpressionSyntax? value = node switch
        {
            ArgumentSyntax argument => argument.Expression,
            AttributeArgumentSyntax argument => argument.Expression,
            AssignmentExpressionSyntax assignment => assignment.Right,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } initializer => initializer.Value,
            EqualsValueClauseSyntax { Parent.Parent.Parent: FieldDeclarationSyntax } initializer => initializer.Value,
            ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax or AccessorDeclarationSyntax } arrow => arrow.Expression,
            ReturnStatementSyntax statement when IsInGetter(statement) => statement.Expression,
            _ => null,
        };
        value = Unwrap(value);
        return value is not null && MayBeText(value) ? value : null;
    }

    private static ExpressionSyntax? Unwrap(ExpressionSyntax? expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppression:
                    expression = suppression.Operand;
                    break;
                default:
                    return expression;
            }
        }
    }

    private static bool MayBeText(ExpressionSyntax expression) => expression.Kind() switch
    {
        SyntaxKind.StringLiteralExpression or SyntaxKind.InterpolatedStringExpression or SyntaxKind.AddExpression => true,
        SyntaxKind.IdentifierName or SyntaxKind.SimpleMemberAccessExpression or SyntaxKind.CastExpression => true,
        SyntaxKind.ConditionalExpression or SyntaxKind.CoalesceExpression or SyntaxKind.SwitchExpression => true,
        SyntaxKind.ArrayCreationExpression or SyntaxKind.ImplicitArrayCreationExpression or SyntaxKind.ArrayInitializerExpression => true,
        SyntaxKind.TupleExpression => expression.Parent is AssignmentExpressionSyntax,
        SyntaxKind.InvocationExpression => ((InvocationExpressionSyntax)expression).Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" },
        CollectionExpression => true,
        _ => false,
    };

    /// <summary>Whether the function that the statement ends is the getter of a property.</summary>
    private static bool IsInGetter(ReturnStatementSyntax statement) => statement.FirstAncestorOrSelf<SyntaxNode>(static node =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or BaseMethodDeclarationSyntax) is AccessorDeclarationSyntax;
}
