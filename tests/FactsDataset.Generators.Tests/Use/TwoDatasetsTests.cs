using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>One file of C# uses two datasets.</summary>
public class TwoDatasetsTests
{
    private const string Code = """
        using Acme.Tours;
        using Acme.Trips;
        using FactsDataset.Core;
        using Towns = Acme.Tours.Towns;

        public static class Consumer
        {
            public static int Count => TourFacts.All.Count + Facts.All.Count + Towns.All.Count + TourDataset.Kinds.Count + Dataset.Kinds.Count;
            public static IFact? Found => TourFacts.Find("brook-to-the-sea") ?? Facts.Find("brook-to-the-sea");
        }
        """;

    [Fact]
    public void TheyStandSideBySideWhereOneNamesItsFacades() => Assert.Empty(Use("facades: { facts: TourFacts, dataset: TourDataset }"));

    [Fact]
    public void WithoutNamesOfItsOwnCSharpAsksWhichIsMeant() => Assert.Contains(Use(string.Empty), static found => found.Id == "CS0104");

    private static IEnumerable<Diagnostic> Use(string facades)
    {
        FactsProject tours = Tiny.Project.Edit("schema.yaml", "namespace: Acme.Trips", "namespace: Acme.Tours\n" + facades);
        string code = facades.Length > 0 ? Code : Code.Replace("Tour", string.Empty, StringComparison.Ordinal).Replace("Acme.s", "Acme.Tours", StringComparison.Ordinal);
        return CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(code)],
            [.. FrameworkReferences.Current, FrameworkReferences.Core, Image(tours), Image(Tiny.Project)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .GetDiagnostics()
            .Where(static found => found.Severity == DiagnosticSeverity.Error);
    }

    private static MetadataReference Image(FactsProject project)
    {
        using MemoryStream stream = new();
        CSharpCompilation compilation = project.Run().Compile();
        Assert.True(compilation.WithAssemblyName("Of" + Guid.NewGuid().ToString("N")).Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
