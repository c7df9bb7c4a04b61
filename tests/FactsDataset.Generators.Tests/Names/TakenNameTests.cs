using System.Globalization;
using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Generators.Tests.Names;

/// <summary>A schema cannot give a name that FactsDataset.Core or the generated code has.</summary>
public class TakenNameTests
{
    public static TheoryData<string> ConverterNames => ["TripJsonConverter", "ITravellerJsonConverter", "OutcomeJsonConverter", "tripjsonconverter"];

    [Fact]
    public void NamesOfCoreAreTakenInItsNamespace()
    {
        IEnumerable<string> names = typeof(FactsDataset.IEntry).Assembly.GetExportedTypes()
            .Where(static type => !type.IsNested)
            .Select(static type => type.Namespace == "FactsDataset" ? type.Name.Split('`')[0] : type.Namespace!["FactsDataset.".Length..]);
        Assert.All(names.Distinct(), static name => AssertTaken(
            Tiny.Project.Edit("schema.yaml", "namespace: Acme.Trips", "namespace: FactsDataset"), name));
    }

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
