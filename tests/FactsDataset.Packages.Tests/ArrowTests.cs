using FactsDataset.Packages.Tests.Consumers;
using FactsDataset.Packages.Tests.Packing;

namespace FactsDataset.Packages.Tests;

/// <summary>The tables of Arrow in a stranger's program, beside the dataset.</summary>
[Collection(PackageCollection.Name)]
public sealed class ArrowTests(PackageFeed feed)
{
    private const string Readme = "src/FactsDataset.Arrow/README.md";

    [Fact]
    public void TheReadmesSampleRuns()
    {
        Consumer consumer = NewConsumer("Arrow", "net8.0");
        Assert.Equal(ReadmeSample.Block(Readme, "text"), consumer.Write("Program.cs", ReadmeSample.Block(Readme, "csharp")).Output());
        Assert.True(File.Exists(Path.Combine(consumer.Folder, "meetings-2018.arrow")));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(consumer.Folder, "*", SearchOption.AllDirectories),
            static file => Path.GetFileName(file).Contains("sqlite", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(file) == "Parquet.dll");
    }

    [Fact]
    public void DataFramesTakeThem() => Assert.Equal(
        ReadmeSample.Blocks(Readme, "text")[1],
        NewConsumer("DataFrame", "net10.0", """<PackageReference Include="Microsoft.Data.Analysis" Version="0.23.1" />""")
            .Write("Program.cs", ReadmeSample.Blocks(Readme, "csharp")[1])
            .Output());

    private Consumer NewConsumer(string name, string framework, string more = "") => feed.NewConsumer(name).Write(
        name + ".csproj",
        ProjectFiles.OfDataset(framework, feed.Version, $"""{ProjectFiles.Program}<ItemGroup><PackageReference Include="FactsDataset.Arrow" Version="{feed.Version}" />{more}</ItemGroup>"""));
}
