using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactsDataset.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace FactsDataset.Analyzers.Tests;

/// <summary>What the generator writes is what the analyzer reads.</summary>
public class GeneratedDatasetTests(ITestOutputHelper output)
{
    private const string Reader = """
        using Acme.Towns;

        public static class Reader
        {
            public static Town? Wrong => Towns.Find([|"upper-mil"|]);
            public static Town? Right => Towns.Find("upper-mill");
            public static Town? Named => Towns.Find("lower-mill");
        }
        """;

    private static readonly string[] Mills = ["upper-mill: { name: Upper Mill }", "lower-mill: { symbol: TheOther, name: Lower Mill }"];

    [Fact]
    public async Task CodeBesideTheFactsIsChecked()
    {
        Markup markup = Markup.Parse(Reader);
        AssertReported(markup, await Consumer.AnalyzeAsync(GeneratedDataset.Compile(Mills, markup.Source)));
    }

    [Fact]
    public async Task CodeThatOnlyHasTheAssemblyIsChecked()
    {
        Markup markup = Markup.Parse(Reader);
        Consumer consumer = new() { References = [.. new Consumer().References, ToReference(GeneratedDataset.Compile(Mills))] };
        AssertReported(markup, await consumer.With(markup.Source).AnalyzeAsync());
    }

    [Fact]
    public async Task AFormerIdIsRetired()
    {
        const string source = "public static class Reader { public static object? Old => Acme.Towns.Towns.Find(\"old-mill\"); }";
        Diagnostic diagnostic = Assert.Single(await Consumer.AnalyzeAsync(
            GeneratedDataset.Compile([.. Mills, "new-mill: { former: [old-mill], name: New Mill }"], source)));
        Assert.Equal("'old-mill' is a retired id of Towns: write 'new-mill' instead", diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task AnIdOfACollectionWithoutEntriesIsUnknown()
    {
        const string source = "public static class Reader { public static object? Wrong => Acme.Towns.Towns.Find(\"upper-mill\"); }";
        Diagnostic diagnostic = Assert.Single(await Consumer.AnalyzeAsync(GeneratedDataset.Compile(["# none yet"], source)));
        Assert.Equal("FACT9001", diagnostic.Id);
    }

    [Fact]
    public async Task TenThousandIdsAndAThousandReferencesAreChecked()
    {
        Compilation dataset = GeneratedDataset.Compile(Enumerable.Range(0, 10_000).Select(static number => $"{IdOf(number)}: {{ name: Town {Text(number)} }}"));
        StringBuilder source = new("using Acme.Towns; public static class Reader {");
        for (int number = 0; number < 1_000; number++)
        {
            source.Append(CultureInfo.InvariantCulture, $"public static object? R{number} => Towns.Find(\"{IdOf(number * 10)}\");\n");
        }

        Consumer right = new Consumer { References = [.. new Consumer().References, ToReference(dataset)] }.With(source.Append('}').ToString());
        Consumer wrong = right.With("using Acme.Towns; public static class Wrong { public static object? W => Towns.Find(\"twon-001234-of-many\"); }");

        Assert.DoesNotContain(await TimeAsync("1,000 right references", right.ToCompilation()), static diagnostic => diagnostic.Id == "FACT9001");
        Assert.Single(await TimeAsync("1,000 right references, one wrong", wrong.ToCompilation()), static diagnostic => diagnostic.Id == "FACT9001");
        Assert.Empty(await TimeAsync("the dataset's own project", dataset));
    }

    private static string IdOf(int number) => $"town-{Text(number)}-of-many";

    private static string Text(int number) => number.ToString("D6", CultureInfo.InvariantCulture);

    private static PortableExecutableReference ToReference(Compilation dataset)
    {
        using MemoryStream stream = new();
        Assert.True(dataset.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private static void AssertReported(Markup markup, ImmutableArray<Diagnostic> diagnostics)
    {
        Assert.Equal(["FACT9001", "FACT9003", "FACT9003"], diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Equal(Assert.Single(markup.Spans), diagnostics[0].Location.SourceSpan);
        Assert.Equal("'upper-mil' is not an id of Towns: did you mean 'upper-mill'?", diagnostics[0].GetMessage(CultureInfo.InvariantCulture));
        Assert.StartsWith("Towns.UpperMill is", diagnostics[1].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.StartsWith("Towns.TheOther is", diagnostics[2].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private async Task<ImmutableArray<Diagnostic>> TimeAsync(string what, Compilation compilation)
    {
        // Bound anew each time, as a build does; what the compiler and the driver take is told apart.
        Stopwatch watch = Stopwatch.StartNew();
        await Consumer.AnalyzeAsync(compilation.Clone(), new IdleAnalyzer());
        TimeSpan idle = watch.Elapsed;
        watch.Restart();
        ImmutableArray<Diagnostic> diagnostics = await Consumer.AnalyzeAsync(compilation.Clone());
        output.WriteLine(FormattableString.Invariant($"{what}: {watch.Elapsed.TotalMilliseconds:F0} ms, without the analyzer {idle.TotalMilliseconds:F0} ms"));
        return diagnostics;
    }
}
