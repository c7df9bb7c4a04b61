using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Generators.Tests.Harness;

/// <summary>A dataset compiled into an assembly of its own, for others to use.</summary>
/// <param name="Name">The name of the assembly.</param>
/// <param name="Image">The assembly.</param>
/// <param name="Uses">The assemblies that it needs.</param>
internal sealed record Library(string Name, ImmutableArray<byte> Image, ImmutableArray<Library> Uses)
{
    /// <summary>The assembly as a project references it.</summary>
    public MetadataReference Reference { get; } = MetadataReference.CreateFromImage(Image);

    /// <summary>The assembly with all that it needs.</summary>
    public IEnumerable<Library> All => Uses.SelectMany(static used => used.All).Append(this).Distinct();

    /// <summary>Compiles a project, without an error or warning.</summary>
    public static Library Of(string name, FactsProject project, params Library[] uses) => Of(name, Using(project, uses).Run().Compile(), uses);

    /// <summary>Compiles what the generator made of a project.</summary>
    public static Library Of(string name, CSharpCompilation compilation, params Library[] uses)
    {
        using MemoryStream stream = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.WithAssemblyName(name).Emit(stream);
        Assert.Empty(result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return new Library(name, [.. stream.ToArray()], [.. uses]);
    }

    /// <summary>The project with references to other datasets, and to what these need.</summary>
    public static FactsProject Using(FactsProject project, params Library[] uses) => project with
    {
        References = [.. FrameworkReferences.Default, .. uses.SelectMany(static used => used.All).Distinct().Select(static used => used.Reference)],
        HasNet8 = true,
    };

    /// <summary>The dataset, loaded with those that it uses.</summary>
    /// <param name="namespace">Its namespace.</param>
    /// <param name="instead">Assemblies to load instead of those of the same name that it was compiled against.</param>
    public LoadedDataset Load(string @namespace, params Library[] instead) =>
        new(Image, @namespace, [.. All.Where(library => library != this).Select(library => Array.Find(instead, other => other.Name == library.Name) ?? library).Select(static library => (library.Reference, library.Image))]);
}
