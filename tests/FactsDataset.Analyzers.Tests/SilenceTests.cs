using FactsDataset.Analyzers.Tests.Harness;

namespace FactsDataset.Analyzers.Tests;

/// <summary>Where there is nothing to check, nothing is said.</summary>
public class SilenceTests
{
    [Theory]
    [InlineData("""M("opening");""")]
    [InlineData("""M(null);""")]
    [InlineData("""M(default);""")]
    [InlineData("""M(text);""")]
    [InlineData("""M($"{text}-2001");""")]
    [InlineData("""M(text + "-2001");""")]
    [InlineData("""M(string.Empty);""")]
    [InlineData("""Unmarked("doe");""")]
    [InlineData("""_ = People.Find(text) is { Id: "doe" };""")]
    [InlineData("""dynamic any = new C(); any.M("doe");""")]
    public Task AboutWhatIsRightUnmarkedOrNotConstant(string statement) => Verify.EverywhereAsync("FACT9001", Source(statement));

    [Fact]
    public async Task AboutAProjectWithoutCore()
    {
        const string source = """
            namespace FactsDataset { public sealed class Other { public static void Find(string id) { } } }
            public class C { public void M() => FactsDataset.Other.Find("doe"); }
            """;
        await Verify.ReportsAsync(Consumer.WithoutCore, "FACT9001", source);
    }

    [Fact]
    public async Task AboutAClassThatTellsNoIds()
    {
        const string source = """
            using FactsDataset.Core;
            public static class Plain { public static void Find([FactId(typeof(Plain))] string id) { } public static void None([FactId(null!)] string id) { } }
            public class C { public void M() { Plain.Find("doe"); Plain.None("doe"); } }
            """;
        await Verify.ReportsAsync(new Consumer(), "FACT9001", source);
    }

    [Fact]
    public async Task AboutAnAttributeOfTheSameNameElsewhere()
    {
        const string source = """
            using System;
            using Invented;
            namespace Other { public sealed class FactIdAttribute(Type type) : Attribute { public Type Type => type; } }
            public class C { public void M([Other.FactId(typeof(Visits))] string id) => M("doe"); }
            """;
        await Verify.EverywhereAsync("FACT9001", source);
    }

    [Fact]
    public async Task AboutMarksThatDoNotCompile()
    {
        Consumer broken = Consumer.OfPackage.With("""
            using FactsDataset.Core;
            using FactsDataset.Core.Packing;
            [FactIds] public static class Half { public static void Find([FactId(typeof(Half))] string id) { } }
            [FactIds(null!, Retired = null!)] public static class Empty { public static void Find([FactId(typeof(Empty))] string id) { } }
            public class C { public void M([FactId] string a, [FactId(typeof(Missing))] string b) { M("doe", "roe"); Half.Find("doe"); Empty.Find("doe"); } }
            """);
        Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "Broken", broken.Sources.Select(static source => Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(source)), broken.References, Consumer.Options);
        Assert.Empty(await Consumer.AnalyzeAsync(compilation));
    }

    private static string Source(string statement) => $$"""
        using FactsDataset.Core;
        using Invented;

        public class C
        {
            public void M([FactId(typeof(Visits))] string? id) { }
            public void Unmarked(string id) { }
            public void Run(string text)
            {
                {{statement}}
            }
        }
        """;
}
