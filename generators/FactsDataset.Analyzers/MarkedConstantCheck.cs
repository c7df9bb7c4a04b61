using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactsDataset.Analyzers;

/// <summary>Finds the places of one compilation where a constant is given to what an attribute marks, and checks it.</summary>
/// <typeparam name="TMark">What the attribute says.</typeparam>
internal abstract class MarkedConstantCheck<TMark>
    where TMark : class
{
    /// <summary>Checks the value that a node gives to a parameter, field or property.</summary>
    public void Run(SyntaxNodeAnalysisContext context)
    {
        if (TextExpressions.GivenBy(context.Node) is not { } expression)
        {
            return;
        }

        // The initializer of an array says nothing by itself; the clause around it has the whole value.
        bool isClause = context.Node is EqualsValueClauseSyntax;
        IOperation? value = context.SemanticModel.GetOperation(isClause ? context.Node : expression, context.CancellationToken);
        switch (isClause ? value : Receiver(value))
        {
            case IArgumentOperation { Parameter: { } parameter }:
                Check(context, value, parameter);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                CheckParts(context, deconstruction.Target, deconstruction.Value);
                break;
            case IAssignmentOperation assignment:
                Check(context, value, TargetOf(assignment.Target));
                break;
            case IFieldInitializerOperation initializer:
                Check(context, initializer.Value, initializer.InitializedFields.FirstOrDefault());
                break;
            case IPropertyInitializerOperation initializer:
                Check(context, initializer.Value, initializer.InitializedProperties.FirstOrDefault());
                break;
            case IReturnOperation when context.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol property }:
                Check(context, value, property);
                break;
            case IReturnOperation when context.ContainingSymbol is IPropertySymbol property:
                Check(context, value, property);
                break;
        }
    }

    /// <summary>What takes the value, past what the compiler puts between: conversions, and the collection of a parameter array.</summary>
    private static IOperation? Receiver(IOperation? value)
    {
        IOperation? receiver = value?.Parent;
        while (receiver is { IsImplicit: true } and (IConversionOperation or IArrayInitializerOperation or IArrayCreationOperation or { Kind: ConstantTexts.CollectionExpression }))
        {
            receiver = receiver.Parent;
        }

        return receiver;
    }

    private static ISymbol? TargetOf(IOperation target) => target switch
    {
        IFieldReferenceOperation reference => reference.Field,
        IPropertyReferenceOperation reference => reference.Property,
        _ => null,
    };

    /// <summary><c>(a.Id, b.Id) = ("…", "…")</c>, part by part.</summary>
    private void CheckParts(SyntaxNodeAnalysisContext context, IOperation target, IOperation value)
    {
        value = value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : value;
        if (target is ITupleOperation targets && value is ITupleOperation values && targets.Elements.Length == values.Elements.Length)
        {
            for (int i = 0; i < targets.Elements.Length; i++)
            {
                CheckParts(context, targets.Elements[i], values.Elements[i]);
            }
        }
        else
        {
            Check(context, value, TargetOf(target));
        }
    }

    private void Check(SyntaxNodeAnalysisContext context, IOperation? value, ISymbol? target)
    {
        List<IOperation>? constants = null;
        if (target is not null)
        {
            ConstantTexts.Collect(value, ref constants);
        }

        if (constants is null || MarkOf(target!) is not { } mark)
        {
            return;
        }

        foreach (IOperation constant in constants)
        {
            if (!IsCheckedWhereItIsDeclared(constant, mark))
            {
                Report(context, constant, mark);
            }
        }
    }

    /// <summary>What the attribute of a parameter, field or property says; null where it has none.</summary>
    protected abstract TMark? MarkOf(ISymbol symbol);

    /// <summary>Reports what is wrong with a constant text.</summary>
    protected abstract void Report(SyntaxNodeAnalysisContext context, IOperation constant, TMark mark);

    /// <summary>A constant that is marked itself has had its diagnostic where its value stands.</summary>
    private bool IsCheckedWhereItIsDeclared(IOperation constant, TMark mark) =>
        constant is IFieldReferenceOperation { Field: { DeclaringSyntaxReferences: { IsDefaultOrEmpty: false } } field }
        && Equals(MarkOf(field), mark);
}
