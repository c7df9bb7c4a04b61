namespace FactsDataset.Exports.Tests;

/// <summary>A test with data that needs the readers (Node.js and <c>npm ci</c>), and is skipped where they cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReaderTheoryAttribute : TheoryAttribute
{
    public ReaderTheoryAttribute() => Skip = Obstacle;

    /// <summary>Why they cannot run here; null where they can.</summary>
    public static string? Obstacle =>
        // Where the build says that they are there, missing ones are a failure and no reason to skip.
        Environment.GetEnvironmentVariable("FACTS_VALIDATOR") == "required" || Directory.Exists(Path.Combine(Folder, "node_modules"))
            ? null
            : "Run 'npm ci' in tests/FactsDataset.Exports.Tests/reader first.";

    /// <summary>Where they are.</summary>
    public static string Folder { get; } = Repository.At("tests/FactsDataset.Exports.Tests/reader");
}
