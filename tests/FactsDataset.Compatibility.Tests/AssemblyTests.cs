using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FactsDataset.Compatibility.Tests.Harness;

namespace FactsDataset.Compatibility.Tests;

/// <summary>What ships asks the compiler for nothing that the oldest one promised does not have.</summary>
[Collection(PackageCollection.Name)]
public sealed class AssemblyTests(GeneratorPackage package)
{
    /// <summary>
    /// What a compiler of version 4.5 has: itself, and what it refers to itself or by System.Memory, in that version. Every
    /// later one has the same in that version or a later one.
    /// </summary>
    private static readonly Dictionary<string, Version> Host = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new Version(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new Version(4, 5, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new Version(4, 5, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new Version(4, 5, 0, 0),
        ["System.Collections.Immutable"] = new Version(6, 0, 0, 0),
        ["System.Buffers"] = new Version(4, 0, 3, 0),
        ["System.Memory"] = new Version(4, 0, 1, 2),
    };

    [Fact]
    public void TheGeneratorFindsEverythingBesideItselfOrInTheCompiler() => AssertComplete(package.Analyzers);

    [Fact]
    public void TheCheckOfIdsFindsEverythingBesideItselfOrInTheCompiler() => AssertComplete(BuiltFiles.CodeFixesOutput);

    [Fact]
    public void SymbolsTravelInsideWhatIsBuiltHere() => Assert.All(
        Directory.GetFiles(package.Analyzers, "FactsDataset.*.dll").Concat(Directory.GetFiles(BuiltFiles.CodeFixesOutput, "*.dll")),
        static path =>
        {
            using PEReader reader = new(File.OpenRead(path));
            Assert.Contains(reader.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        });

    private static void AssertComplete(string folder)
    {
        string[] paths = Directory.GetFiles(folder, "*.dll");
        string[] beside = [.. paths.Select(static path => Path.GetFileNameWithoutExtension(path))];
        Assert.NotEmpty(paths);
        Assert.All(paths, path =>
        {
            using PEReader reader = new(File.OpenRead(path));
            MetadataReader metadata = reader.GetMetadataReader();
            foreach (AssemblyReference reference in metadata.AssemblyReferences.Select(metadata.GetAssemblyReference))
            {
                string name = metadata.GetString(reference.Name);
                Assert.True(
                    beside.Contains(name) || (Host.TryGetValue(name, out Version? version) && reference.Version <= version),
                    $"{Path.GetFileName(path)} needs {name} {reference.Version}, which a compiler of version 4.5 does not have.");
            }
        });
    }
}
