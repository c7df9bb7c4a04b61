using FactsDataset.Compatibility.Tests.Harness;

namespace FactsDataset.Compatibility.Tests;

/// <summary>A project that declares its public API declares what it wrote, and not what its fact files say.</summary>
[Collection(PackageCollection.Name)]
public sealed class PublicApiTests(GeneratorPackage package)
{
    [Fact]
    public void GeneratedTypesAndMembersAreNotToBeDeclared()
    {
        using FactsProject project = new(package);
        project.Edit("Plays.csproj", "<Analyzer ", """
            <PackageReference Include="Microsoft.CodeAnalysis.PublicApiAnalyzers" Version="4.14.0" PrivateAssets="all" />
                <AdditionalFiles Include="PublicAPI.Shipped.txt;PublicAPI.Unshipped.txt" />
                <Analyzer 
            """.TrimEnd('\n', '\r'));
        project.Write("PublicAPI.Shipped.txt", "#nullable enable\n");
        project.Write("PublicAPI.Unshipped.txt", "#nullable enable\n");
        project.Write("More.cs", "namespace Acme.Plays; public partial record Town { public int Added => 1; }");
        (int exitCode, string output) = project.Run("build", "-nologo");
        Assert.True(exitCode == 0, output);
        string[] undeclared = [.. output.Split('\n').Where(static line => line.Contains("warning RS", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
        Assert.Contains("RS0016: Symbol 'Acme.Plays.Town.Added.get -> int'", Assert.Single(undeclared), StringComparison.Ordinal);
    }
}
