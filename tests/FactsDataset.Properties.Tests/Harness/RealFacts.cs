using System.Collections.Immutable;
using FactsDataset.Compiler;

namespace FactsDataset.Properties.Tests.Harness;

/// <summary>The fact files of this repository, in which nothing is wrong.</summary>
internal static class RealFacts
{
    /// <summary>The name of the file that is the schema.</summary>
    public const string SchemaName = "schema.yaml";

    /// <summary>The files, the schema among them.</summary>
    public static FactFolder Folder { get; } = new(Directory.EnumerateFiles(Repository.Facts, "*.yaml")
        .ToImmutableSortedDictionary(
            static path => Path.GetFileName(path),
            static path => File.ReadAllText(path).ReplaceLineEndings("\n"),
            StringComparer.Ordinal));

    /// <summary>The names of the files other than the schema.</summary>
    public static ImmutableArray<string> FactNames { get; } = [.. Folder.Files.Keys.Where(static name => name != SchemaName)];

    /// <summary>What they compile to.</summary>
    public static FactCompilation Compilation { get; } = Folder.Compile();
}
