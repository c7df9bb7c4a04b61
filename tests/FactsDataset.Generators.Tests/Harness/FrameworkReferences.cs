using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Generators.Tests.Harness;

/// <summary>The assemblies that projects in memory are compiled against.</summary>
internal static class FrameworkReferences
{
    private static readonly ConcurrentDictionary<ImmutableArray<MetadataReference>, CSharpCompilation> EmptyProjects = new();

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
    public static MetadataReference Core { get; } = MetadataReference.CreateFromFile(typeof(FactsDataset.Core.IEntry).Assembly.Location);

    /// <summary>Both.</summary>
    public static ImmutableArray<MetadataReference> Default { get; } = [.. Current, Core];

    /// <summary>.NET Standard 2.0, with System.Memory and FactsDataset.Core for it; the build copies them there.</summary>
    public static ImmutableArray<MetadataReference> NetStandard => ReadNetStandard.Value;

    private static readonly Lazy<ImmutableArray<MetadataReference>> ReadNetStandard = new(static () =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "netstandard2.0"), "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>
    /// A compilation without source that treats warnings as errors, but not that Core was built for an earlier framework,
    /// which no project is told either. One for each set of references, since Roslyn then binds them once for all that is
    /// derived from it.
    /// </summary>
    public static CSharpCompilation EmptyProject(ImmutableArray<MetadataReference> references) => EmptyProjects.GetOrAdd(
        references,
        static references => CSharpCompilation.Create(
            "Example",
            references: references,
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                generalDiagnosticOption: ReportDiagnostic.Error,
                specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)])));
}
