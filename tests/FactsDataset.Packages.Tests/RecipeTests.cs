using FactsDataset.Packages.Tests.Consumers;
using FactsDataset.Packages.Tests.Packing;

namespace FactsDataset.Packages.Tests;

/// <summary>The recipes of the dataset's page, all in one program of each language that takes the package.</summary>
[Collection(PackageCollection.Name)]
public sealed class RecipeTests(PackageFeed feed)
{
    private const string Page = "src/FactsDataset/docs/RECIPES.md";

    [Fact]
    public void TheyRunInCSharp() => AssertRuns("csproj", "Program.cs", "using FactsDataset;\n", "csharp", static (block, _) => $"{{\n{block}}}\n");

    [Fact]
    public void TheyRunInFSharp() => AssertRuns(
        "fsproj",
        "Program.fs",
        "open System\nopen System.Linq\nopen FactsDataset\nopen FactsDataset.Core\n\n",
        "fsharp",
        static (block, number) => $"let recipe{number} () =\n{Indent(block)}\nrecipe{number} ()\n\n");

    [Fact]
    public void TheyRunInVisualBasic()
    {
        int count = ReadmeSample.Blocks(Page, "vbnet").Count;
        string calls = string.Concat(Enumerable.Range(0, count).Select(static number => $"Recipe{number}()\n"));
        AssertRuns(
            "vbproj",
            "Program.vb",
            $"Imports FactsDataset\nImports FactsDataset.Core\n\nModule Program\nSub Main()\n{calls}End Sub\n",
            "vbnet",
            static (block, number) => $"Private Sub Recipe{number}()\n{block}End Sub\n",
            "End Module\n");
    }

    private void AssertRuns(string project, string file, string head, string language, Func<string, int, string> toPart, string foot = "")
    {
        string sources = project == "fsproj" ? "<ItemGroup><Compile Include=\"Program.fs\" /></ItemGroup>" : string.Empty;
        Consumer consumer = feed.NewConsumer("Recipes." + language)
            .Write("Recipes." + project, ProjectFiles.OfDataset("net10.0", feed.Version, ProjectFiles.Program + sources))
            .Write(file, head + string.Concat(ReadmeSample.Blocks(Page, language).Select(toPart)) + foot);
        Assert.Equal(string.Concat(ReadmeSample.Blocks(Page, "text")), consumer.Output());
    }

    private static string Indent(string block) =>
        string.Concat(block.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => "    " + line + "\n"));
}
