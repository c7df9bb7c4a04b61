using System.Collections.Concurrent;
using FactsDataset.Compiler.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.Analyzers;

/// <summary>Checks constants that are given as dates; the mark is the attribute's class.</summary>
internal sealed class DateCheck : MarkedConstantCheck<INamedTypeSymbol>
{
    private readonly ConcurrentDictionary<ISymbol, INamedTypeSymbol?> _marks = new(SymbolEqualityComparer.Default);

    /// <inheritdoc/>
    protected override INamedTypeSymbol? MarkOf(ISymbol symbol) =>
        _marks.GetOrAdd(symbol.OriginalDefinition, static marked => MarkedSymbols.FindMark(marked, "EdtfTextAttribute")?.AttributeClass);

    /// <inheritdoc/>
    protected override void Report(SyntaxNodeAnalysisContext context, IOperation constant, INamedTypeSymbol mark)
    {
        string text = (string)constant.ConstantValue.Value!;
        EdtfParseResult result = EdtfDate.ParseResult(text);
        if (result.Error is { } error)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.NoDate, LocationOf(constant.Syntax, text, result.Position), Messages.Show(text), error));
        }
    }

    /// <summary>From the character that is wrong to the end of the text; the whole constant where it is not written as it is.</summary>
    private static Location LocationOf(SyntaxNode syntax, string text, int position)
    {
        string written = syntax is LiteralExpressionSyntax literal ? literal.Token.Text : string.Empty;
        int start = text.Length == 0 ? -1 : written.IndexOf(text, StringComparison.Ordinal);
        if (start < 0)
        {
            return syntax.GetLocation();
        }

        // Behind the last character stands the quote, where something is missing.
        int length = Math.Max(text.Length - position, 1);
        return Location.Create(syntax.SyntaxTree, new TextSpan(syntax.SpanStart + start + position, length));
    }
}
