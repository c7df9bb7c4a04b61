using System.Reflection;
using FactsDataset.Compiler;
using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Determinism;

/// <summary>Generated code names the release that generated it, and nothing that two builds of a release differ in.</summary>
public class VersionTests
{
    [Fact]
    public void GeneratedCodeNamesTheVersionWithoutTheCommit()
    {
        string version = typeof(FactsGenerator).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$", version);
        Assert.Equal(version, CompilerVersion.Text);
        Assert.Contains(
            $"[global::System.CodeDom.Compiler.GeneratedCode(\"FactsDataset.Generators\", \"{version}\")]",
            Tiny.Project.Run().Source("Trip.g.cs"),
            StringComparison.Ordinal);
    }
}
