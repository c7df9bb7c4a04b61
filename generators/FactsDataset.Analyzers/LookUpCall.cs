using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactsDataset.Analyzers;

/// <summary>Recognises <c>Visits.Find("…")</c>, which a typed member can stand for.</summary>
internal static class LookUpCall
{
    /// <summary>The call whose only argument is the value; null where it is none, or where a property could not stand.</summary>
    public static IInvocationOperation? Around(IOperation value, INamedTypeSymbol collection) =>
        value.Parent is IArgumentOperation
        {
            Parent: IInvocationOperation
            {
                TargetMethod: { Name: "Find", IsStatic: true, Parameters.Length: 1 } method,
                Parent: not IExpressionStatementOperation,
            } call,
        }
        && SymbolEqualityComparer.Default.Equals(method.ContainingType, collection)
            ? call
            : null;
}
