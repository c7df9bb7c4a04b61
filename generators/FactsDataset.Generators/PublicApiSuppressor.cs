using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.Generators;

/// <summary>
/// Takes the generated types and members out of what Microsoft.CodeAnalysis.PublicApiAnalyzers asks a project to declare:
/// they follow the fact files, whose changes <c>facts diff</c> judges. What a project adds to a generated type in code
/// of its own is still to be declared.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PublicApiSuppressor : DiagnosticSuppressor
{
    private const string Reason = "The types and members of a dataset are declared by its fact files";

    private static readonly string Folder =
        $"{typeof(FactsGenerator).Assembly.GetName().Name}/{typeof(FactsGenerator).FullName}";

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(
        new SuppressionDescriptor("FACT8016", "RS0016", Reason),
        new SuppressionDescriptor("FACT8026", "RS0026", Reason),
        new SuppressionDescriptor("FACT8027", "RS0027", Reason),
        new SuppressionDescriptor("FACT8051", "RS0051", Reason));

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree && (IsGenerated(tree) || IsPartOfGenerated(context, tree, diagnostic.Location.SourceSpan)))
            {
                SuppressionDescriptor descriptor = SupportedSuppressions.First(one => one.SuppressedDiagnosticId == diagnostic.Id);
                context.ReportSuppression(Suppression.Create(descriptor, diagnostic));
            }
        }
    }

    /// <summary>
    /// Whether a place is the name of a type that the generator declares as well: by adding a part to it, a project does
    /// not declare what the type is and has already.
    /// </summary>
    private static bool IsPartOfGenerated(SuppressionAnalysisContext context, SyntaxTree tree, TextSpan place) =>
        tree.GetRoot(context.CancellationToken).FindNode(place) is TypeDeclarationSyntax declaration
        && context.GetSemanticModel(tree).GetDeclaredSymbol(declaration, context.CancellationToken) is INamedTypeSymbol type
        && type.DeclaringSyntaxReferences.Any(static part => IsGenerated(part.SyntaxTree));

    /// <summary>Whether a file is one that the generator made: its folder is named after the generator.</summary>
    private static bool IsGenerated(SyntaxTree tree)
    {
        string path = tree.FilePath;
        string folder = path.Substring(0, Math.Max(path.LastIndexOfAny(['/', '\\']), 0)).Replace('\\', '/');
        return folder.EndsWith(Folder, StringComparison.Ordinal)
            && (folder.Length == Folder.Length || folder[folder.Length - Folder.Length - 1] == '/');
    }
}
