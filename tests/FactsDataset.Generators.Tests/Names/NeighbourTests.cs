using System.Globalization;
using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Generators.Tests.Names;

/// <summary>A project that references a dataset in the namespace of its own is told once, and why.</summary>
public class NeighbourTests
{
    private static readonly FactsRun Neighbour = Tiny.Project.Run();

    [Fact]
    public void TwoDatasetsInOneNamespaceAreOneMistake()
    {
        FactsProject project = With(Tiny.Project, Neighbour.Compile().WithAssemblyName("Acme.Neighbour").ToMetadataReference());
        FactsRun run = project.Run();
        Assert.Empty(run.Sources);
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("FACT1005", diagnostic.Id);
        Assert.StartsWith(
            "The assembly 'Acme.Neighbour', which this project references, has the type Acme.Trips.Dataset already: ",
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        Assert.Empty(run.WithGenerated().GetDiagnostics().Where(static other => other.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void TwoDatasetsInTwoNamespacesAreNone() =>
        With(Tiny.Project.WithProperty("FactNamespace", "Acme.Others"), Reference()).Run().Compile();

    [Fact]
    public void AReferenceWithAnAliasIsNotInTheWay() => With(Tiny.Project, Reference().WithAliases(["other"])).Run().Compile();

    [Fact]
    public void ATypeOfThatNameAloneIsInTheWayAsWell()
    {
        MetadataReference library = FrameworkReferences.EmptyProject(FrameworkReferences.Default)
            .AddSyntaxTrees(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("namespace Acme.Trips; public class Town;", Tiny.Project.ParseOptions))
            .WithAssemblyName("Acme.Library")
            .ToMetadataReference();
        Assert.Equal("FACT1005", Assert.Single(With(Tiny.Project, library).Run().Diagnostics).Id);
    }

    private static MetadataReference Reference() => Neighbour.Compile().WithAssemblyName("Acme.Neighbour").ToMetadataReference();

    private static FactsProject With(FactsProject project, MetadataReference reference) =>
        project with { References = project.References.Add(reference) };
}
