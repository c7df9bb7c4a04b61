using Microsoft.CodeAnalysis;

namespace FactsDataset.Tests.Promises;

/// <summary>
/// The public API of what ships. A line that goes from one of the snapshots, or changes, breaks somebody's code: it needs
/// the next major version, or, below 1.0.0, the next minor one.
/// </summary>
public sealed class ApiTests
{
    [Fact]
    public Task CoreForNet8() => Verify(ApiText.Of(typeof(IEntry).Assembly.Location, Platform(), static _ => true));

    [Fact]
    public Task CoreForNetStandard()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "netstandard2.0");
        string core = Path.Combine(folder, "FactsDataset.Core.dll");
        return Verify(ApiText.Of(core, Directory.EnumerateFiles(folder, "*.dll").Where(path => path != core), static _ => true));
    }

    /// <summary>The members that are called after entries are left to the snapshot of all ids.</summary>
    [Fact]
    public Task DatasetWithoutItsEntries() =>
        Verify(ApiText.Of(typeof(Visit).Assembly.Location, Platform(), static member => !IsEntry(member)));

    private static bool IsEntry(ISymbol member) =>
        member is IPropertySymbol { IsStatic: true, Type: INamedTypeSymbol type } && type.AllInterfaces.Any(static one => one.Name == nameof(IEntry));

    private static string[] Platform() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
}
