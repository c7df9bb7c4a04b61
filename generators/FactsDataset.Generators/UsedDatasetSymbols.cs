using System.Runtime.CompilerServices;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.SchemaReading;
using FactsDataset.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Generators;

/// <summary>
/// Finds the datasets in the assemblies that a project references, by their attributes: no code of them is run. What an assembly
/// offers is read once, however often the project's own code changes.
/// </summary>
internal static class UsedDatasetSymbols
{
    private const string Core = "FactsDataset.Core";
    private const string Remedy = "reference its package or its project";

    private static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<string?>> Namespaces = new();
    private static readonly ConditionalWeakTable<IAssemblySymbol, UsedDataset> Datasets = new();

    /// <summary>The datasets at hand.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="names">The namespaces that the schema uses.</param>
    public static UsedDatasets Find(Compilation compilation, EquatableArray<string> names)
    {
        if (names.Count == 0)
        {
            return UsedDatasets.None;
        }

        List<UsedDataset> found = [];
        List<string> atHand = [];
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (Namespaces.GetValue(assembly, static symbol => new StrongBox<string?>(NamespaceOf(symbol))).Value is not { } dataset)
            {
                continue;
            }

            atHand.Add(dataset);
            if (names.Contains(dataset))
            {
                found.Add(Datasets.GetValue(assembly, symbol => Read(symbol, dataset)));
            }
        }

        atHand.Sort(StringComparer.Ordinal);
        found.Sort(static (left, right) => string.CompareOrdinal(left.Assembly, right.Assembly));
        return new UsedDatasets(found.ToEquatableArray(), atHand.ToEquatableArray(), Remedy);
    }

    /// <summary>The namespace of the dataset in an assembly; null where it has none.</summary>
    private static string? NamespaceOf(IAssemblySymbol assembly)
    {
        bool canHold = assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == Core));
        return canHold && Mark(assembly, "FactDatasetAttribute")?.ConstructorArguments.FirstOrDefault().Value is INamedTypeSymbol dataset
            ? dataset.ContainingNamespace.ToDisplayString()
            : null;
    }

    private static UsedDataset Read(IAssemblySymbol assembly, string @namespace)
    {
        string schema = Mark(assembly, "FactSchemaAttribute")?.ConstructorArguments.FirstOrDefault().Value as string ?? string.Empty;
        (EquatableArray<Kind> kinds, EquatableArray<Union> unions) = UsedSchemaReader.Read(@namespace, schema);
        return new UsedDataset(
            @namespace,
            assembly.Name,
            VersionOf(assembly),
            kinds.Select(kind => ReadKind(assembly, kind)).ToEquatableArray(),
            unions);
    }

    private static UsedKind ReadKind(IAssemblySymbol assembly, Kind kind)
    {
        AttributeData? ids = assembly.GetTypeByMetadataName($"{kind.Dataset}.{kind.Collection}")?.GetAttributes()
            .FirstOrDefault(static attribute => IsOfCore(attribute, "FactIdsAttribute"));
        return new UsedKind(
            kind.Dataset,
            kind,
            new IdCatalogue(ids?.ConstructorArguments.FirstOrDefault().Value as string ?? string.Empty, Named(ids, "Retired"), Named(ids, "Symbols")))
        {
            Names = UsedTexts.Split(Named(ids, "Names")),
            Reasons = UsedTexts.Split(Named(ids, "Reasons")),
        };
    }

    private static string VersionOf(IAssemblySymbol assembly)
    {
        AttributeData? attribute = assembly.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name == "AssemblyInformationalVersionAttribute");
        return attribute?.ConstructorArguments.FirstOrDefault().Value is string version ? version.Split('+')[0] : assembly.Identity.Version.ToString();
    }

    private static AttributeData? Mark(IAssemblySymbol assembly, string name) => assembly.GetAttributes().FirstOrDefault(attribute => IsOfCore(attribute, name));

    private static bool IsOfCore(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace.ToDisplayString() == Core + ".Packing";

    private static string Named(AttributeData? attribute, string name) =>
        attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : string.Empty;
}
