using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactsDataset.Analyzers;

/// <summary>Says what is wrong with an id, and what to write instead.</summary>
internal sealed class IdReport
{
    private readonly FactIdSets _sets;

    public IdReport(FactIdSets sets)
    {
        _sets = sets;
    }

    /// <summary>Reports the constant where it is no id of the collection, a retired one, or has a typed member.</summary>
    public void Run(SyntaxNodeAnalysisContext context, IOperation constant, INamedTypeSymbol collection)
    {
        if (_sets.Of(collection) is not { } set)
        {
            return;
        }

        string id = (string)constant.ConstantValue.Value!;
        IInvocationOperation? call = LookUpCall.Around(constant, collection);
        if (set.IsRetired(id))
        {
            string? successor = set.SuccessorOf(id);
            string advice = successor is null ? Messages.Retracted() : Messages.Replaced(successor);
            Report(context, Descriptors.RetiredId, constant, set, advice, successor is null ? [] : [successor], call);
        }
        else if (!set.Contains(id))
        {
            (string advice, IReadOnlyList<string> near) = Suggest(id, set);
            Report(context, Descriptors.UnknownId, constant, set, advice, near, call);
        }
        else if (call is not null && set.MemberOf(id, call.TargetMethod.ReturnType) is { } member)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.TypedMember,
                call.Syntax.GetLocation(),
                SuggestionProperties.Write([], [member]),
                collection.Name + "." + member));
        }
    }

    private static void Report(
        SyntaxNodeAnalysisContext context,
        DiagnosticDescriptor descriptor,
        IOperation constant,
        FactIdSet set,
        string advice,
        IReadOnlyList<string> near,
        IInvocationOperation? call)
    {
        IEnumerable<string> members = near.Select(id => call is null ? string.Empty : set.MemberOf(id, call.TargetMethod.ReturnType) ?? string.Empty);
        context.ReportDiagnostic(Diagnostic.Create(
            descriptor,
            constant.Syntax.GetLocation(),
            SuggestionProperties.Write(near, members),
            Messages.Show((string)constant.ConstantValue.Value!),
            set.Collection.Name,
            advice));
    }

    private (string Advice, IReadOnlyList<string> Near) Suggest(string id, FactIdSet set)
    {
        if (NearIds.Misspelt(id, set) is { Count: > 0 } misspelt)
        {
            return (Messages.DidYouMean(misspelt), misspelt);
        }

        if (_sets.OtherWith(id, set.Collection) is { } other)
        {
            return (Messages.IdOfOther(other.Name), []);
        }

        return NearIds.Alike(id, set) is { Count: > 0 } alike
            ? (Messages.Nearest(alike), alike)
            : (Messages.NothingNear(set.Collection.Name), []);
    }
}
