using System.Reflection;
using System.Runtime.Loader;
using FactsDataset.Compiler.SchemaReading;
using FactsDataset.Compiler.Yaml;
using FactsDataset.Core.Packing;

namespace FactsDataset.Reading.Compiled;

/// <summary>Finds the assemblies with the datasets that a compiled one uses.</summary>
internal static class CompiledUses
{
    /// <summary>The assemblies, loaded where the dataset was.</summary>
    /// <param name="assembly">The dataset.</param>
    /// <param name="schema">Its schema.</param>
    /// <exception cref="FileNotFoundException">One of them is not at hand.</exception>
    public static IReadOnlyList<Assembly> Of(Assembly assembly, string schema)
    {
        HashSet<string> names = [.. UsesReader.NamesIn(DocumentParser.Parse("schema.yaml", schema).Root)];
        if (names.Count == 0)
        {
            return [];
        }

        AssemblyLoadContext context = AssemblyLoadContext.GetLoadContext(assembly) ?? AssemblyLoadContext.Default;
        return
        [
            .. assembly.GetReferencedAssemblies()
                .Where(static name => !IsOfFramework(name))
                .Select(context.LoadFromAssemblyName)
                .Where(other => other.GetCustomAttribute<FactDatasetAttribute>()?.Dataset.Namespace is { } dataset && names.Contains(dataset)),
        ];
    }

    private static bool IsOfFramework(AssemblyName name) =>
        name.Name is null or "netstandard" or "mscorlib" || name.Name == "System" || name.Name.StartsWith("System.", StringComparison.Ordinal);
}
