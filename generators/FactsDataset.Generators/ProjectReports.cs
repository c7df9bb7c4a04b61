using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.SchemaReading;

namespace FactsDataset.Generators;

/// <summary>What keeps a project from having its dataset, whatever the fact files say.</summary>
/// <param name="Support">What the compiler and the references lack.</param>
/// <param name="Neighbours">Other datasets in the same namespace.</param>
/// <param name="Reach">Fact files that did not come.</param>
internal sealed record ProjectReports(
    EquatableArray<FactDiagnostic> Support,
    EquatableArray<FactDiagnostic> Neighbours,
    EquatableArray<FactDiagnostic> Reach)
{
    /// <summary>Whether nothing does.</summary>
    public bool IsSound => Support.Count == 0 && Neighbours.Count == 0 && Reach.Count == 0;

    /// <summary>These reports and those about the schema, each of which is news.</summary>
    /// <param name="schema">The schema that came.</param>
    /// <param name="hasFacts">Whether any fact file came.</param>
    public EquatableArray<FactDiagnostic> With(SchemaInput schema, bool hasFacts)
    {
        // A schema that did not come is not known to be missing.
        if (Reach.Count > 0)
        {
            return Reach;
        }

        // A project without facts is not told what facts need.
        return hasFacts || schema.Schema is not null
            ? schema.Diagnostics.Concat(Support).Concat(Neighbours).ToEquatableArray()
            : schema.Diagnostics;
    }
}
