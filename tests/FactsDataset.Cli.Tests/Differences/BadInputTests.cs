using System.Text;
using System.Text.Json.Nodes;

namespace FactsDataset.Cli.Tests.Differences;

/// <summary>What is no dataset is named, with what is expected, and nothing crashes.</summary>
public sealed class BadInputTests
{
    private const string ExpectedExport = "Expected is what 'facts export --output FILE' writes";
    private const string ExpectedPackage = "Expected is what 'dotnet pack' makes";

    public static TheoryData<string, string> NoExports => new()
    {
        { "", "it is not JSON" },
        { "kind: visit", "it is not JSON" },
        { "{ \"sources\": [", "it is not JSON" },
        { "[]", "it holds no object" },
        { "{}", "it has no list 'sources'" },
        { new string('[', 100_000), "it is not JSON" },
        { "{\"sources\":[],\"entities\":[],\"facts\":[]}", "it has no list 'retracted'" },
        { "{\"sources\":[],\"entities\":[],\"facts\":[],\"retracted\":[]}", "it has no object 'former'" },
        { "{\"sources\":[],\"entities\":{},\"facts\":[],\"retracted\":[],\"former\":{}}", "it has no list 'entities'" },
        { "{\"sources\":[],\"entities\":[7],\"facts\":[],\"retracted\":[],\"former\":{}}", "entry 1 of 'entities' has no sound 'id'" },
        { "{\"sources\":[],\"entities\":[{\"id\":\"A b\",\"kind\":\"person\"}],\"facts\":[],\"retracted\":[],\"former\":{}}", "entry 1 of 'entities' has no sound 'id'" },
        { "{\"sources\":[],\"entities\":[{\"id\":\"a\"}],\"facts\":[],\"retracted\":[],\"former\":{}}", "the entry 'a' has no sound 'kind'" },
        { "{\"sources\":[],\"entities\":[],\"facts\":[],\"retracted\":[],\"former\":{\"a\":\"b\"}}", "the former id 'a' leads to no entry" },
        { "{\"sources\":[],\"entities\":[{\"id\":\"b\",\"kind\":\"k\"}],\"facts\":[],\"retracted\":[],\"former\":{\"a\":\"b\",\"a\":\"b\"}}", "the former id 'a' stands twice" },
        { "{\"sources\":[{\"id\":\"\\ud800\",\"kind\":\"k\"}],\"entities\":[],\"facts\":[],\"retracted\":[],\"former\":{}}", "a text in it is no sound Unicode" },
    };

    [Theory]
    [MemberData(nameof(NoExports))]
    public void WhatIsNoExportIsRefused(string content, string why) => Refuses("new.json", Encoding.UTF8.GetBytes(content), why, ExpectedExport);

    [Fact]
    public void IdThatStandsTwiceIsRefused()
    {
        JsonObject export = SmallExport.With(static export => export.Put("facts", new JsonObject { ["kind"] = "visit", ["id"] = "jane-doe" }));
        Refuses("new.json", Encoding.UTF8.GetBytes(export.ToJsonString()), "the id 'jane-doe' stands twice", ExpectedExport);
        export = SmallExport.With(static export => export["former"]!["jane-doe"] = "doe-roe");
        Refuses("new.json", Encoding.UTF8.GetBytes(export.ToJsonString()), "the former id 'jane-doe' is also the id of an entry", ExpectedExport);
    }

    [Fact]
    public void TextThatIsNotUtf8IsRefused() => Refuses("new.json", Encoding.Unicode.GetPreamble(), "it is UTF-16", ExpectedExport);

    [Fact]
    public void PackageThatIsTruncatedIsRefused()
    {
        byte[] package = TestZip.Of(("a.nuspec", "<package/>"), ("lib/net8.0/a.dll", new string('x', 10_000)));
        Refuses("new.nupkg", package[..^100], "is no package with a dataset", ExpectedPackage);
        Refuses("new.nupkg", package[..100], "is no package with a dataset", ExpectedPackage);
        Refuses("new.nupkg", [], "is no package with a dataset", ExpectedPackage);
    }

    [Fact]
    public void PackageWithoutDatasetIsRefused()
    {
        const string Nuspec = "<package><metadata><id>Acme.Facts</id><version>1.0.0</version></metadata></package>";
        Refuses("new.nupkg", TestZip.Of(("readme.md", "")), "it has no nuspec", ExpectedPackage);
        Refuses("new.nupkg", TestZip.Of(("a.nuspec", "<package")), "is no package with a dataset", ExpectedPackage);
        Refuses("new.nupkg", TestZip.Of(("a.nuspec", "<package/>")), "its nuspec has no id", ExpectedPackage);
        Refuses("new.nupkg", TestZip.Of(("a.nuspec", Nuspec)), "it has no assembly in 'lib'", ExpectedPackage);
        Refuses("new.nupkg", TestZip.Of(("a.nuspec", Nuspec), ("lib/net48/a.dll", ""), ("lib/net99.0/a.dll", "")), "of its frameworks (net48, net99.0) none is", ExpectedPackage);
        Refuses("new.nupkg", TestZip.Of(("a.nuspec", Nuspec), ("lib/net8.0/a.dll", "MZ")), "no assembly in 'lib/net8.0' holds one", ExpectedPackage);
    }

    [Fact]
    public void AssemblyWithoutDatasetIsRefused()
    {
        Refuses("new.dll", "MZ"u8.ToArray(), "holds no dataset", "expected is an assembly whose dataset FactsDataset.Generators compiled");
        Refuses("new.dll", File.ReadAllBytes(typeof(BadInputTests).Assembly.Location), "holds no dataset", "expected is an assembly");
    }

    [Fact]
    public void FileThatIsTooLargeIsRefused()
    {
        using TestFolder folder = new();
        string path = folder.Write("new.json", "{");
        using (FileStream file = File.OpenWrite(path))
        {
            file.SetLength(300L * 1024 * 1024);
        }

        ToolRun run = ToolRun.In(folder.Path, "diff", "new.json", "new.json");
        Assert.Equal((1, "facts: The file 'new.json' is too large: expected is a dataset of at most 256 MiB, unpacked.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void PackageThatUnpacksToTooMuchIsRefused()
    {
        byte[] half = new byte[150 * 1024 * 1024];
        byte[] package = TestZip.Package("Acme.Facts", "1.0.0", null, ("lib/net8.0/a.dll", half), ("lib/net8.0/b.dll", half));
        Assert.True(package.Length < 1024 * 1024);
        RefusesPackage(package, "facts: The file 'new.nupkg' is too large: expected is a dataset of at most 256 MiB, unpacked.\n");

        // Both claim to be short.
        RefusesPackage(TestZip.ClaimingLength(package, 10), "facts: ");
    }

    [Fact]
    public void PackageOfTooManyFilesIsRefused()
    {
        (string, byte[])[] files = [.. Enumerable.Range(0, 10_001).Select(static number => ($"lib/net8.0/{number}.dll", Array.Empty<byte>()))];
        RefusesPackage(TestZip.Package("Acme.Facts", "1.0.0", null, files), "facts: 'new.nupkg' is no package with a dataset: it has more than 10000 files.");
    }

    [Fact]
    public void PackageWithANuspecThatIsTooLongIsRefused() => RefusesPackage(
        TestZip.Of(("a.nuspec", "<package>" + new string(' ', 2 * 1024 * 1024) + "</package>")),
        "facts: 'new.nupkg' is no package with a dataset: its nuspec is longer than 1 MiB.");

    [Fact]
    public void FileThatIsNotThereIsAFailure()
    {
        ToolRun run = ToolRun.Of("diff", "nowhere.json", "nowhere.json");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith("facts: The file 'nowhere.json' cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("diff", "old.json")]
    [InlineData("diff", "old.json", "new.txt")]
    [InlineData("diff", "old.json", "")]
    [InlineData("diff", "old.json", "new.json", "--format", "xml")]
    [InlineData("export", "--dataset", "new.json")]
    public void WrongCommandLineIsAUsageError(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
    }

    [Fact]
    public void ValuesThatAnOptionTakesAreNamedOnOneLine() => Assert.StartsWith(
        "facts: Argument 'xml' not recognized. Must be one of: 'text' 'json' 'markdown' 'atom'\nRun ",
        ToolRun.Of("diff", "old.json", "new.json", "--format", "xml").Error,
        StringComparison.Ordinal);

    [Fact]
    public void ByteOrderMarkIsNoMistake()
    {
        using TestFolder folder = new();
        string text = SmallExport.Create().ToJsonString();
        folder.Write("old.json", text);
        folder.Write("new.json", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]);
        ToolRun.In(folder.Path, "diff", "old.json", "new.json").Says(0, "none: nothing differs");
    }

    /// <summary>Asserts that a package is refused by a process that may use 1 GiB.</summary>
    private static void RefusesPackage(byte[] package, string error)
    {
        using TestFolder folder = new();
        folder.Write("new.nupkg", package);
        ToolRun run = ToolRun.Start(folder.Path, new() { ["DOTNET_GCHeapHardLimit"] = "0x40000000" }, "diff", "new.nupkg", "new.nupkg");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private static void Refuses(string name, byte[] content, string why, string expected)
    {
        using TestFolder folder = new();
        folder.Write("old.json", SmallExport.Create().ToJsonString());
        folder.Write(name, content);
        ToolRun run = ToolRun.In(folder.Path, "diff", "old.json", name);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith($"facts: '{name}' ", run.Error, StringComparison.Ordinal);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
