extern alias Core;

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Generators.Tests.Harness;

/// <summary>The assemblies that projects in memory are compiled against.</summary>
internal static class FrameworkReferences
{
    /// <summary>The framework that the tests run on.</summary>
    public static ImmutableArray<MetadataReference> Current { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is { } name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>FactsDataset.Core for that framework.</summary>
    public static MetadataReference Core { get; } = MetadataReference.CreateFromFile(typeof(Core::FactsDataset.IEntry).Assembly.Location);

    /// <summary>.NET Standard 2.0, with System.Memory and FactsDataset.Core for it; the build copies them there.</summary>
    public static ImmutableArray<MetadataReference> NetStandard { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "netstandard2.0"), "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
}
