using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactsDataset.Analyzers;

/// <summary>Finds the places of one compilation where a constant is given as an id, and checks it.</summary>
internal sealed class ReferenceCheck
{
    private readonly MarkedSymbols _marked = new();
    private readonly IdReport _report = new(new FactIdSets());

    public void Run(OperationAnalysisContext context)
    {
        switch (context.Operation)
        {
            case IArgumentOperation { Parameter: { } parameter, ArgumentKind: not ArgumentKind.DefaultValue } argument:
                Check(context, argument.Value, parameter);
                break;
            case ISimpleAssignmentOperation assignment:
                Check(context, assignment.Value, TargetOf(assignment.Target));
                break;
            case ICoalesceAssignmentOperation assignment:
                Check(context, assignment.Value, TargetOf(assignment.Target));
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                CheckParts(context, deconstruction.Target, deconstruction.Value);
                break;
            case IFieldInitializerOperation initializer:
                Check(context, initializer.Value, initializer.InitializedFields.FirstOrDefault());
                break;
            case IPropertyInitializerOperation initializer:
                Check(context, initializer.Value, initializer.InitializedProperties.FirstOrDefault());
                break;
            case IReturnOperation { ReturnedValue: { } returned } when GetterAround(context) is { } property:
                Check(context, returned, property);
                break;
        }
    }

    private static ISymbol? TargetOf(IOperation target) => target switch
    {
        IFieldReferenceOperation reference => reference.Field,
        IPropertyReferenceOperation reference => reference.Property,
        _ => null,
    };

    /// <summary>The property whose getter returns here, and no function inside it.</summary>
    private static IPropertySymbol? GetterAround(OperationAnalysisContext context)
    {
        if (context.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol property })
        {
            return null;
        }

        for (IOperation? parent = context.Operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return null;
            }
        }

        return property;
    }

    /// <summary><c>(a.Id, b.Id) = ("…", "…")</c>, part by part.</summary>
    private void CheckParts(OperationAnalysisContext context, IOperation target, IOperation value)
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

    private void Check(OperationAnalysisContext context, IOperation value, ISymbol? target)
    {
        List<IOperation>? constants = null;
        if (target is not null)
        {
            ConstantTexts.Collect(value, ref constants);
        }

        if (constants is null || _marked.CollectionOf(target!) is not { } collection)
        {
            return;
        }

        foreach (IOperation constant in constants)
        {
            if (!IsCheckedWhereItIsDeclared(constant, collection))
            {
                _report.Run(context, constant, collection);
            }
        }
    }

    /// <summary>A constant that is marked itself has had its diagnostic where its value stands.</summary>
    private bool IsCheckedWhereItIsDeclared(IOperation constant, INamedTypeSymbol collection) =>
        constant is IFieldReferenceOperation { Field: { DeclaringSyntaxReferences: { IsDefaultOrEmpty: false } } field }
        && SymbolEqualityComparer.Default.Equals(_marked.CollectionOf(field), collection);
}
