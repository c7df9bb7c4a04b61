using FactsDataset.Packages.Tests.Consumers;
using FactsDataset.Packages.Tests.Packing;
using FactsDataset.Tests.Shared;

namespace FactsDataset.Packages.Tests;

/// <summary>Somebody makes a console project in an empty folder, adds the package, and writes what its readme shows.</summary>
[Collection(PackageCollection.Name)]
public sealed class LanguageTests(PackageFeed feed)
{
    private const string Readme = "src/FactsDataset/README.md";

    [Theory]
    [InlineData("C#", "csharp", "Program.cs")]
    [InlineData("F#", "fsharp", "Program.fs")]
    [InlineData("VB", "vbnet", "Program.vb")]
    public void FiveLinesPrintHaftarsVisitsInOrder(string language, string block, string file)
    {
        Consumer consumer = feed.NewConsumerOfFeedAlone("Visits." + block);
        consumer.Dotnet("new", "console", "--language", language).Succeeded();
        consumer.Dotnet("add", "package", "FactsDataset").Succeeded();
        consumer.Write(file, ReadmeSample.Block(Readme, block));

        string output = consumer.Output();

        Assert.Equal(ReadmeSample.Block(Readme, "text"), output);
        Assert.Contains("2018-11  Moscow  ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheReadmesSampleOfJsonRuns()
    {
        Consumer consumer = feed.NewConsumer("Json")
            .Write("Json.csproj", ProjectFiles.OfDataset("net10.0", feed.Version, ProjectFiles.Program))
            .Write("Program.cs", ReadmeSample.Blocks(Readme, "csharp")[1]);
        Assert.Equal(ReadmeSample.Blocks(Readme, "text")[1], consumer.Output());
    }

    [Fact]
    public void TheRuntimesReadmeRuns()
    {
        const string Core = "src/FactsDataset.Core/README.md";
        Consumer consumer = feed.NewConsumer("Dates")
            .Write("Dates.csproj", ProjectFiles.OfDataset("net10.0", feed.Version, ProjectFiles.Program).Replace("\"FactsDataset\"", "\"FactsDataset.Core\"", StringComparison.Ordinal))
            .Write("Program.cs", ReadmeSample.Block(Core, "csharp"));
        Assert.Equal(ReadmeSample.Block(Core, "text"), consumer.Output());
    }

    [Theory]
    [InlineData("net8.0", "CSharp/Program.cs", "csproj")]
    [InlineData("net10.0", "CSharp/Program.cs", "csproj")]
    [InlineData("net10.0", "FSharp/Program.fs", "fsproj")]
    [InlineData("net10.0", "VisualBasic/Program.vb", "vbproj")]
    public void FactsComeOutAsTheyWentIn(string framework, string program, string project)
    {
        // F# takes no source by itself, and the other two no item of that kind.
        string sources = project == "fsproj" ? "<ItemGroup><Compile Include=\"Program.fs\" /></ItemGroup>" : string.Empty;
        Consumer consumer = feed.NewConsumer($"Facts.{framework}.{project}")
            .Write($"Stranger.{project}", ProjectFiles.OfDataset(framework, feed.Version, ProjectFiles.Program + sources))
            .Copy(program, Path.GetFileName(program));
        Assert.Equal(
            """
            True
            True
            True
            Khalifa Haftar, خليفة حفتر, حفتر
            Sergei Shoigu
            2018-11-07
            Yes
            maghreb-voices-2018-11 5:0-51 baa0448703ca6e16
            True
            1
            2025-05-09
            True
            5
            True

            """,
            consumer.Output());
    }

    [Fact]
    public void AnIdThatDoesNotExistFailsTheBuildWhereItStands()
    {
        Consumer consumer = feed.NewConsumer("WrongId")
            .Write("WrongId.csproj", ProjectFiles.OfDataset("net10.0", feed.Version, ProjectFiles.Program))
            .Write("Program.cs", """
                using FactsDataset;

                Console.WriteLine(Visits.Find("haftar-moscow-2018-12")?.Title);
                """);
        CommandResult build = consumer.Build().Failed();
        Assert.Contains("Program.cs(3,31): error FACT9001: ", build.Output, StringComparison.Ordinal);
        Assert.Contains("haftar-moscow-2018-11", build.Output, StringComparison.Ordinal);

        consumer.Dotnet("format", "analyzers", "--diagnostics", "FACT9001", "--severity", "error").Succeeded();
        Assert.StartsWith("Haftar's official visit to Moscow", consumer.Output(), StringComparison.Ordinal);
    }
}
