using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactsDataset.Analyzers;

/// <summary>Finds the constant texts that the value of an expression may be, or may hold as an item.</summary>
internal static class ConstantTexts
{
    /// <summary>Its name is not in the Roslyn that this is built against: collection expressions came later.</summary>
    public const OperationKind CollectionExpression = (OperationKind)0x7f;

    /// <summary>Adds the expressions that are constant texts; makes the list only when there is one.</summary>
    public static void Collect(IOperation? value, ref List<IOperation>? found)
    {
        if (value is null)
        {
            return;
        }

        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            if (constant is string)
            {
                (found ??= []).Add(value);
            }

            return;
        }

        switch (value)
        {
            case IConversionOperation conversion:
                Collect(conversion.Operand, ref found);
                break;
            case IConditionalOperation conditional:
                Collect(conditional.WhenTrue, ref found);
                Collect(conditional.WhenFalse, ref found);
                break;
            case ICoalesceOperation coalesce:
                Collect(coalesce.Value, ref found);
                Collect(coalesce.WhenNull, ref found);
                break;
            case ISwitchExpressionOperation choice:
                foreach (ISwitchExpressionArmOperation arm in choice.Arms)
                {
                    Collect(arm.Value, ref found);
                }

                break;
            case IArrayCreationOperation { Initializer: { } items }:
                foreach (IOperation item in items.ElementValues)
                {
                    Collect(item, ref found);
                }

                break;
            case { Kind: CollectionExpression }:
                foreach (IOperation item in value.ChildOperations)
                {
                    Collect(item, ref found);
                }

                break;
        }
    }
}
