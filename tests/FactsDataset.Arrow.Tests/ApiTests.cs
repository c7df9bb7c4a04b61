using FactsDataset.Tests.Promises;

namespace FactsDataset.Arrow.Tests;

/// <summary>
/// The public API of what ships. A line that goes from the snapshot, or changes, breaks somebody's code: it needs the next major
/// version, or, below 1.0.0, the next minor one.
/// </summary>
public sealed class ApiTests
{
    [Fact]
    public Task Arrow() => Verify(ApiText.Of(
        typeof(ArrowTables).Assembly.Location,
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator),
        static _ => true));
}
