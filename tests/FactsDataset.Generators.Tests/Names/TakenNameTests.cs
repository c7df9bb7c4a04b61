using System.Globalization;
using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Generators.Tests.Names;

/// <summary>A schema cannot give a name that FactsDataset.Core or the generated code has.</summary>
public class TakenNameTests
{
    public static TheoryData<string> ConverterNames => ["TripJsonConverter", "ITravellerJsonConverter", "OutcomeJsonConverter", "tripjsonconverter"];

    /// <summary>Generated code names the types of FactsDataset.Core in full, so a schema may use their names, also beside them.</summary>
    [Theory]
    [InlineData("Acme.Trips")]
    [InlineData("FactsDataset")]
    public void NamesOfCoreAreFree(string name)
    {
        foreach (string record in new[] { "Evidence", "IEntry", "Packing", "KindTable" })
        {
            FactsRun run = Tiny.Project
                .Edit("schema.yaml", "namespace: Acme.Trips", "namespace: " + name)
                .Edit("schema.yaml", "record: Town", "record: " + record)
                .Run();
            Assert.Empty(run.Diagnostics);
            run.Load(name).Run("Assert.Equal(2, Towns.All.Count);");
        }
    }

    [Fact]
    public void TheNameOfCoreItselfIsTakenBesideIt()
    {
        AssertTaken(Tiny.Project.Edit("schema.yaml", "namespace: Acme.Trips", "namespace: FactsDataset"), "Core");
        Assert.Empty(Tiny.Project.Edit("schema.yaml", "record: Town", "record: Core").Run().Diagnostics);
    }

    [Theory]
    [InlineData("Dataset")]
    [InlineData("DatasetStore")]
    public void NamesOfTheWholeAreTaken(string name) => AssertTaken(Tiny.Project, name);

    [Theory]
    [MemberData(nameof(ConverterNames))]
    public void NamesOfConvertersAreTaken(string name) => AssertTaken(Tiny.Project, char.ToUpperInvariant(name[0]) + name[1..]);

    /// <summary>Towns are declared before people, so it is the converter that comes too late.</summary>
    [Fact]
    public void AConverterCannotHaveTheNameOfATypeDeclaredBefore() => AssertTaken(Tiny.Project, "PersonJsonConverter");

    private static void AssertTaken(FactsProject project, string name)
    {
        FactsRun run = project.Edit("schema.yaml", "record: Town", "record: " + name).Run();
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("FACT1001", diagnostic.Id);
        Assert.Contains("is taken by", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
