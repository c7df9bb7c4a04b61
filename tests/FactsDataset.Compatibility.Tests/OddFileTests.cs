using FactsDataset.Compatibility.Tests.Harness;
using FactsDataset.Tests.Shared;

namespace FactsDataset.Compatibility.Tests;

/// <summary>Fact files with names that a command line does not carry, and what is no file: nothing is lost in silence.</summary>
[Collection(PackageCollection.Name)]
public sealed class OddFileTests(GeneratorPackage package)
{
    private const string More = "kind: town\nentries:\n  third-mill: { name: Third Mill }\n";
    private const string Use = "internal static class More { public static object Town => Acme.Plays.Towns.ThirdMill; }";

    [Theory]
    [InlineData("more.YAML")]
    [InlineData(".hidden/more.Yml")]
    [InlineData("sub.yaml/it's; 100%, $(no) @(no) %41 = *?.yaml")]
    [InlineData(" شويغو .yaml")]
    public void AFileOfAnyOtherNameIsCompiled(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using FactsProject project = new(package);
        project.Write("facts/" + name, More);
        project.Write("More.cs", Use);
        AssertBuilds(project);
    }

    [Theory]
    [InlineData("a:b.yaml", "a:b.yaml")]
    [InlineData("a|b.yml", "a|b.yml")]
    [InlineData("a\"b.yaml", "a\"b.yaml")]
    [InlineData("a\tb.yaml", "a?b.yaml")]
    [InlineData("a\nb.yaml", "a?b.yaml")]
    [InlineData("a\u0085b.yaml", "a?b.yaml")]
    [InlineData("a\u2028b.yaml", "a?b.yaml")]
    [InlineData("c:d/more.yaml", "c:d/more.yaml")]
    public void AFileThatTheCompilerWouldNotSeeIsNamed(string name, string shown)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using FactsProject project = new(package);
        project.Write("facts/" + name, More);
        project.AssertFails($"Plays.csproj : error FACT1004: The build cannot give these fact files to the compiler: facts/{shown}. Rename them, ");
    }

    [Fact]
    public void WhatCannotBeReadIsNamedBeforeTheCompilerWaitsForIt()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using FactsProject project = new(package);
        CommandRunner.Run(project.PathOf("facts"), "mkfifo", "pipe.yaml").Succeeded();
        File.CreateSymbolicLink(project.PathOf("facts/dangling.yaml"), "nowhere.yaml");
        File.CreateSymbolicLink(project.PathOf("facts/it's a device.yml"), "/dev/zero");
        project.AssertFails("Plays.csproj : error FACT1004: The build cannot read these fact files: facts/dangling.yaml, facts/pipe.yaml, facts/it's a device.yml. Give it files that it may read, or remove them");
    }

    [Fact]
    public void LinksToFoldersAreFollowedAndCirclesAreNot()
    {
        using FactsProject project = new(package);
        project.Write("other/more.yaml", More);
        project.Write("More.cs", Use);
        Directory.CreateSymbolicLink(project.PathOf("facts/other"), "../other");
        Directory.CreateSymbolicLink(project.PathOf("facts/loop"), ".");
        Directory.CreateSymbolicLink(project.PathOf("facts/up"), "..");
        AssertBuilds(project);
    }

    [Fact]
    public void AFileThatTheProjectTakesFromTheCompilerIsMissed()
    {
        using FactsProject project = new(package);
        project.Edit("Plays.csproj", "<Import Project=\"Sdk.targets\"", """
            <Target Name="Lose" BeforeTargets="CheckFactProject"><ItemGroup><AdditionalFiles Remove="facts/towns.yaml" /></ItemGroup></Target>
              <Import Project="Sdk.targets"
            """);
        project.AssertFails($"error FACT1004: The project has {Readme.Facts.Count} fact files, and {Readme.Facts.Count - 1} of them reached the compiler: ");
    }

    [Fact]
    public void AGeneratorThatIsLoadedTwiceIsOneMistake()
    {
        using FactsProject project = new(package);
        Directory.CreateDirectory(project.PathOf("again"));
        foreach (string file in Directory.EnumerateFiles(package.Analyzers))
        {
            File.Copy(file, project.PathOf("again/" + Path.GetFileName(file)));
        }

        project.Edit("Plays.csproj", "<Analyzer ", "<Analyzer Include=\"again/*.dll\" /><Analyzer ");
        (int exitCode, string output) = project.Run("build", "-nologo");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("Plays.csproj : error FACT1005: The generator of FactsDataset.Generators is loaded more than once", output, StringComparison.Ordinal);
        Assert.Contains(Path.Combine("again", "FactsDataset.Generators.dll"), output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS0101", output, StringComparison.Ordinal);
    }

    private static void AssertBuilds(FactsProject project)
    {
        (int exitCode, string output) = project.Run("build", "-nologo", "-warnaserror");
        Assert.True(exitCode == 0, output);
    }
}
