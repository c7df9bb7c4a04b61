namespace FactsDataset.Exports.Tests;

/// <summary>A test with data that needs the reader of data packages (Node.js and <c>npm ci</c>), and is skipped where it cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReaderTheoryAttribute : TheoryAttribute
{
    public ReaderTheoryAttribute()
    {
        // Where the build says that it is there, a missing one is a failure and no reason to skip.
        if (Environment.GetEnvironmentVariable("FACTS_VALIDATOR") != "required" && !Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            Skip = "Run 'npm ci' in tests/FactsDataset.Exports.Tests/reader first.";
        }
    }

    /// <summary>Where it is.</summary>
    public static string Folder { get; } = Repository.At("tests/FactsDataset.Exports.Tests/reader");
}
