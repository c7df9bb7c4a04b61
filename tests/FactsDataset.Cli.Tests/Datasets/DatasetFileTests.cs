using FactsDataset.Cli.Tests.Differences;

namespace FactsDataset.Cli.Tests.Datasets;

/// <summary>Datasets in assemblies and packages, each run with the FactsDataset.Core that belongs to it.</summary>
public sealed class DatasetFileTests
{
    private static readonly string RealDataset = Path.Combine(AppContext.BaseDirectory, "FactsDataset.dll");
    private static readonly string RealCore = Path.Combine(AppContext.BaseDirectory, "FactsDataset.Core.dll");

    [Fact]
    public void AssemblyIsExportedAsTheToolExportsItsOwn()
    {
        ToolRun run = ToolRun.Of("export", "--dataset", RealDataset);
        Assert.Equal((0, DatasetExport.Text, string.Empty), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void PackageIsExportedAsTheToolExportsItsOwn()
    {
        using TestFolder folder = new();
        folder.Write("FactsDataset.1.0.0.nupkg", TestZip.Package("FactsDataset", "1.0.0", "0.0.1", ("lib/net8.0/FactsDataset.dll", File.ReadAllBytes(RealDataset))));
        folder.Write("FactsDataset.Core.1.0.0.nupkg", TestZip.Package("FactsDataset.Core", "1.0.0", null, ("lib/net8.0/FactsDataset.Core.dll", File.ReadAllBytes(RealCore))));
        ToolRun run = ToolRun.In(folder.Path, "export", "--dataset", "FactsDataset.1.0.0.nupkg", "-o", "facts.json");
        Assert.Equal((0, string.Empty, string.Empty), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(DatasetExport.Text, File.ReadAllText(Path.Combine(folder.Path, "facts.json")));
    }

    [Fact]
    public void DatasetWithoutCoreAnywhereIsRunWithTheToolsOwn()
    {
        using TestFolder folder = new();
        ToolRun run = ToolRun.Of("export", "--dataset", folder.Write("FactsDataset.dll", File.ReadAllBytes(RealDataset)));
        Assert.Equal((0, DatasetExport.Text, string.Empty), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void TwoDatasetsWithTwoCoresAreComparedInOneRun()
    {
        using TestFolder folder = new();
        folder.Write("old/Acme.Facts.dll", OtherDataset.Dataset(SmallExport.Create()));
        folder.Write("old/FactsDataset.Core.dll", OtherDataset.Core("7.0.0.0"));
        folder.Write("new/Acme.Facts.dll", OtherDataset.Dataset(SmallExport.With(static export => export.Retract("doe-roe", "A test."))));
        folder.Write("new/FactsDataset.Core.dll", OtherDataset.Core("9.0.0.0"));
        ToolRun.In(folder.Path, "diff", "old/Acme.Facts.dll", "new/Acme.Facts.dll").Says(0, """
            changed (1)
              source example-times: Written by Core 9.0.0.0
                title: "Written by Core 7.0.0.0" -> "Written by Core 9.0.0.0"

            retracted (1)
              meeting doe-roe: Doe meets Roe
                on 2003-01-01: A test.

            minor: something is new or has another name (1 retracted), and whatever compiled still does
            """);
    }

    [Fact]
    public void ADatasetOfVersion01IsReadThoughCoreHadAnotherNamespaceThen()
    {
        using TestFolder folder = new();
        folder.Write("Acme.Facts.dll", OtherDataset.FormerDataset(SmallExport.Create()));
        folder.Write("FactsDataset.Core.dll", OtherDataset.FormerCore());
        ToolRun run = ToolRun.In(folder.Path, "export", "--dataset", "Acme.Facts.dll");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("Written by Core 0.1.0.0", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[7.0,9.0)", "7.1.0.0")]
    [InlineData("8.0.0", "9.0.0.0")]
    [InlineData("[5.0.0]", "5.0.0.0")]
    public void LowestCoreThatThePackageAsksForIsTaken(string range, string core)
    {
        using TestFolder folder = new();
        WritePackage(folder, "Acme.Facts.nupkg", "1.0.0", range, SmallExportDataset());
        WriteCore(folder, "6.0.0");
        WriteCore(folder, "7.1.0");
        WriteCore(folder, "9.0.0");
        folder.Write("packages/factsdataset.core/5.0.0/lib/net8.0/FactsDataset.Core.dll", OtherDataset.Core("5.0.0.0"));
        folder.Write("packages/factsdataset.core/8.0.0/lib/net8.0/FactsDataset.Core.dll", OtherDataset.Core("8.0.0.0"));
        ToolRun run = ToolRun.Start(folder.Path, new() { ["NUGET_PACKAGES"] = Path.Combine(folder.Path, "packages") }, "export", "--dataset", "Acme.Facts.nupkg");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains($"Written by Core {core}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Net8IsTakenAmongTheFrameworksOfAPackage()
    {
        using TestFolder folder = new();
        WriteCore(folder, "7.0.0");
        byte[] package = TestZip.Package(
            "Acme.Facts", "1.0.0", "7.0.0", ("lib/net6.0/Acme.Facts.dll", [1]), ("lib/net8.0/Acme.Facts.dll", SmallExportDataset()), ("lib/netstandard2.0/Acme.Facts.dll", [1]), ("lib/net99.0/Acme.Facts.dll", [1]));
        Assert.Equal(0, ToolRun.Of("export", "--dataset", folder.Write("a.nupkg", package)).ExitCode);
        package = TestZip.Package("Acme.Facts", "1.0.0", "7.0.0", ("lib/netstandard2.0/Acme.Facts.dll", SmallExportDataset()), ("lib/net48/Acme.Facts.dll", [1]));
        Assert.Equal(0, ToolRun.Of("export", "--dataset", folder.Write("b.nupkg", package)).ExitCode);
    }

    [Theory]
    [InlineData("1.0.0", "1.0.1", 1, "too low: the minor part has to move, so it has to be 1.1.0 or above")]
    [InlineData("1.0.0", "1.1.0", 0, "enough: the minor part has to move")]
    [InlineData("0.1.0", "0.1.1", 0, "enough: below 1.0.0, what breaks no code moves the patch")]
    [InlineData("1.1.0-beta.1", "1.1.0", 0, "enough, since the prerelease 1.1.0-beta.1 promises nothing; compare with the last release as well")]
    public void VersionsOfPackagesAreJudged(string old, string @new, int exitCode, string verdict)
    {
        using TestFolder folder = new();
        WriteCore(folder, "7.0.0");
        WritePackage(folder, "old.nupkg", old, "7.0.0", SmallExportDataset());
        WritePackage(folder, "new.nupkg", @new, "7.0.0", OtherDataset.Dataset(SmallExport.With(static export => export.Retract("doe-roe", "A test."))));
        ToolRun run = ToolRun.In(folder.Path, "diff", "old.nupkg", "new.nupkg");
        Assert.Equal((exitCode, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal($"Acme.Facts {old} -> Acme.Facts {@new}: {verdict}", run.Lines[^1]);
        run = ToolRun.In(folder.Path, "diff", "old.nupkg", "new.nupkg", "--format", "json");
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains($"\"enough\": {(exitCode == 0 ? "true" : "false")}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void DifferentPackagesAreComparedWithARemark()
    {
        using TestFolder folder = new();
        WriteCore(folder, "7.0.0");
        WritePackage(folder, "old.nupkg", "1.0.0", "7.0.0", SmallExportDataset());
        folder.Write("new.nupkg", TestZip.Package("Roe.Facts", "1.0.0", "7.0.0", ("lib/net8.0/Acme.Facts.dll", SmallExportDataset())));
        ToolRun run = ToolRun.In(folder.Path, "diff", "old.nupkg", "new.nupkg");
        Assert.Equal((0, "These are two different packages, Acme.Facts and Roe.Facts.\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("throw new System.InvalidOperationException(\"No luck.\")", "No luck")]
    [InlineData("Table.Kinds; static class Table { public static readonly FactsDataset.Core.KindTable[] Kinds = Make(); static FactsDataset.Core.KindTable[] Make() => throw new System.InvalidOperationException(\"No luck.\"); }", "No luck")]
    [InlineData("null!", "")]
    public void DatasetThatFailsIsAFailureThatSaysWhy(string kinds, string why)
    {
        using TestFolder folder = new();
        string dataset = folder.Write("Acme.Facts.dll", OtherDataset.DatasetOf(kinds));
        string core = folder.Write("FactsDataset.Core.dll", OtherDataset.Core("7.0.0.0"));
        ToolRun run = ToolRun.Of("export", "--dataset", dataset);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith($"facts: The dataset of '{dataset}' cannot be loaded: {why}", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"Its FactsDataset.Core was taken from {core}.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CoreThatCannotExportIsAFailureThatSaysSo()
    {
        using TestFolder folder = new();
        string dataset = folder.Write("Acme.Facts.dll", SmallExportDataset());
        ToolRun run = ToolRun.Of("export", "--dataset", dataset);
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("Its FactsDataset.Core was taken from this tool.\n", run.Error, StringComparison.Ordinal);
    }

    private static byte[] SmallExportDataset() => OtherDataset.Dataset(SmallExport.Create());

    private static void WriteCore(TestFolder folder, string version) => folder.Write(
        $"FactsDataset.Core.{version}.nupkg",
        TestZip.Package("FactsDataset.Core", version, null, ("lib/net8.0/FactsDataset.Core.dll", OtherDataset.Core(version + ".0"))));

    private static void WritePackage(TestFolder folder, string name, string version, string core, byte[] dataset) =>
        folder.Write(name, TestZip.Package("Acme.Facts", version, core, ("lib/net8.0/Acme.Facts.dll", dataset)));
}
