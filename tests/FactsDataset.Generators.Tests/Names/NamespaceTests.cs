using System.Globalization;
using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Generators.Tests.Names;

/// <summary>The namespace of generated code: FactNamespace, else the schema's, else RootNamespace.</summary>
public class NamespaceTests
{
    private const string Remedy = "which is no C# namespace: write names of ASCII letters and digits joined by dots";

    private static readonly FactsProject Unnamed = Tiny.Project.Edit("schema.yaml", "namespace: Acme.Trips\n", string.Empty);

    public static TheoryData<string> NoNamespaces =>
    [
        "Acme Trips", "Acme.", ".Trips", "2001", "Acme..Trips", "Acme.class", "Örtlich", "Acme-Trips", "global::Acme", "@Acme", "Acme;", "Acme { }",
        "Acme; class Injected { } namespace Other", "Acme\n{ class Injected { } }", "Acme /* ", "Acme // ", "Acme\u202E", "\"\"\"", "<T>",
        "#if X", "Acme.__arglist", new string('A', 201),
    ];

    [Fact]
    public void ThePropertyGoesBeforeTheSchema()
    {
        FactsRun run = Tiny.Project.WithProperty("FactNamespace", "Acme.Voyages").WithProperty("RootNamespace", "Acme.Root").Run();
        AssertLies(run, "Acme.Voyages");
        Assert.DoesNotContain("Acme.Trips", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSchemaGoesBeforeTheRootNamespace() =>
        AssertLies(Tiny.Project.WithProperty("FactNamespace", string.Empty).WithProperty("RootNamespace", "Acme.Root").Run(), "Acme.Trips");

    [Fact]
    public void WithoutEitherItIsTheRootNamespace() => AssertLies(Unnamed.WithProperty("RootNamespace", "Acme.Root").Run(), "Acme.Root");

    [Fact]
    public void SpaceAroundAPropertyIsNoPartOfIt() => AssertLies(Tiny.Project.WithProperty("FactNamespace", "\n  Acme.Voyages\n").Run(), "Acme.Voyages");

    [Fact]
    public void ARootNamespaceThatIsNotUsedMayBeAnything() => AssertLies(Tiny.Project.WithProperty("RootNamespace", "1 { }").Run(), "Acme.Trips");

    [Theory]
    [MemberData(nameof(NoNamespaces))]
    public void APropertyThatIsNoNamespaceIsOneMistakeOfTheProject(string given)
    {
        FactsRun run = Tiny.Project.WithProperty("FactNamespace", given).Run();
        Assert.Empty(run.Sources);
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("FACT1002", diagnostic.Id);
        Assert.Equal(Location.None, diagnostic.Location);
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Assert.StartsWith("The property FactNamespace is '", message, StringComparison.Ordinal);
        Assert.EndsWith(Remedy, message, StringComparison.Ordinal);
        Assert.DoesNotContain(message, char.IsControl);
    }

    [Theory]
    [MemberData(nameof(NoNamespaces))]
    public void ARootNamespaceThatWouldBeUsedHasToBeOne(string given)
    {
        FactsRun run = Unnamed.WithProperty("RootNamespace", given).Run();
        Assert.Empty(run.Sources);
        string found = Assert.Single(run.Diagnostics).ToString();
        Assert.StartsWith(
            "/repo/facts/schema.yaml(1,1): error FACT1001: The schema lacks 'namespace', and the project's RootNamespace '", found, StringComparison.Ordinal);
        Assert.EndsWith("' is no C# namespace: write 'namespace: Your.Dataset'", found, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAnyNamespaceOneIsAskedFor() => Assert.Equal(
        "/repo/facts/schema.yaml(1,1): error FACT1001: The schema lacks 'namespace', and the project has no RootNamespace: write 'namespace: Your.Dataset'",
        Assert.Single(Unnamed.Run().Diagnostics).ToString());

    [Fact]
    public void AMistakeInTheSchemaIsReportedThoughThePropertyGoesBeforeIt() => Assert.Equal(
        "FACT1001",
        Assert.Single(Tiny.Project.Edit("schema.yaml", "Acme.Trips", "Acme Trips").WithProperty("FactNamespace", "Acme.Voyages").Run().Diagnostics).Id);

    [Fact]
    public void AKeyWithASlipInItIsTheOnlyMistake() => Assert.Equal(
        ["FACT1001"],
        Tiny.Project.Edit("schema.yaml", "namespace:", "namspace:").Run().Diagnostics.Select(static diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("FactsDataset.Core")]
    [InlineData("FactsDataset.Core.Packing")]
    public void TheNamespaceOfCoreIsTakenHoweverItIsGiven(string name)
    {
        Assert.Equal(
            "/repo/facts/schema.yaml(1,12): error FACT1001: 'FactsDataset.Core' is the namespace of the package FactsDataset.Core: choose another",
            Assert.Single(Tiny.Project.Edit("schema.yaml", "Acme.Trips", name).Run().Diagnostics).ToString());
        Assert.Equal(
            $"error FACT1002: The property FactNamespace is '{name}', but 'FactsDataset.Core' is the namespace of the package FactsDataset.Core: choose another",
            Assert.Single(Tiny.Project.WithProperty("FactNamespace", name).Run().Diagnostics).ToString());
        Assert.Equal(
            "/repo/facts/schema.yaml(1,1): error FACT1001: The schema lacks 'namespace', and the project's RootNamespace "
            + $"'{name}' is that of the package FactsDataset.Core: write 'namespace: Your.Dataset'",
            Assert.Single(Unnamed.WithProperty("RootNamespace", name).Run().Diagnostics).ToString());
    }

    [Fact]
    public void ANamespaceThatOnlyBeginsLikeThatOfCoreIsFree() =>
        AssertLies(Tiny.Project.Edit("schema.yaml", "Acme.Trips", "FactsDataset.CoreTrips").Run(), "FactsDataset.CoreTrips");

    [Fact]
    public void AProjectWithoutFactsIsNotToldOfItsNamespace() =>
        Assert.Empty(new FactsProject().WithProperty("FactNamespace", "Acme Trips").Run().Diagnostics);

    private static void AssertLies(FactsRun run, string @namespace) => run.Load(@namespace).Run("Assert.Equal(2, Towns.All.Count);");
}
