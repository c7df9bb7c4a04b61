using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Generators;

/// <summary>
/// FACT1005: whether an assembly that the project references declares the types of this dataset already. The compiler
/// itself would warn at each use of each of them.
/// </summary>
internal static class NamespaceCheck
{
    public static EquatableArray<FactDiagnostic> Run(Compilation compilation, DatasetSchema? schema)
    {
        if (schema is null)
        {
            return default;
        }

        foreach (string name in TypesOf(schema))
        {
            string type = $"{schema.Namespace}.{name}";
            if (compilation.GetTypesByMetadataName(type).FirstOrDefault(IsInTheWay) is { } other)
            {
                return new EquatableArray<FactDiagnostic>([FactDiagnostic.At(
                    Rules.SecondDataset,
                    new SourceLocation(string.Empty, default),
                    $"The assembly '{other.ContainingAssembly.Name}', which this project references, has the type {type} already: give this dataset a namespace of its own, with <FactNamespace> or in schema.yaml, or remove the reference")]);
            }
        }

        return default;

        bool IsInTheWay(INamedTypeSymbol candidate) =>
            !SymbolEqualityComparer.Default.Equals(candidate.ContainingAssembly, compilation.Assembly)
            && compilation.IsSymbolAccessibleWithin(candidate, compilation.Assembly)
            && IsGlobal(compilation.GetMetadataReference(candidate.ContainingAssembly));
    }

    /// <summary>The classes through which the dataset is reached, and those of its kinds.</summary>
    private static IEnumerable<string> TypesOf(DatasetSchema schema) =>
        new[] { schema.Facades.Dataset, schema.Facades.Facts }.Concat(schema.Kinds.SelectMany(static kind => new[] { kind.Record, kind.Collection }));

    /// <summary>Whether the types of a reference are seen without an extern alias.</summary>
    private static bool IsGlobal(MetadataReference? reference) =>
        reference is null || reference.Properties.Aliases.IsEmpty || reference.Properties.Aliases.Contains(MetadataReferenceProperties.GlobalAlias);
}
