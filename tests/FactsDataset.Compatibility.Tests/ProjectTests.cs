using FactsDataset.Compatibility.Tests.Harness;

namespace FactsDataset.Compatibility.Tests;

/// <summary>Projects on disk that use the package, built with the SDK at hand.</summary>
[Collection(PackageCollection.Name)]
public sealed class ProjectTests(GeneratorPackage package)
{
    [Theory]
    [InlineData("roslyn4.5 or later, and this build has roslyn4.4:", "-p:CompilerApiVersion=roslyn4.4")]
    [InlineData("roslyn4.5 or later, and this build has roslyn3.11:", "-p:CompilerApiVersion=roslyn3.11")]
    [InlineData("roslyn4.5 or later, and this build has one that does not tell its version:", "-p:CompilerApiVersion=", "-p:RoslynTasksAssembly=none")]
    public void AnOldCompilerIsNamedAndWhatToInstall(string error, params string[] options)
    {
        using FactsProject project = new(package);
        project.AssertFails("Plays.csproj : error FACT1002: Fact files need the C# compiler " + error + " install the .NET SDK 8.0 or later", options);
    }

    [Theory]
    [InlineData("fsproj")]
    [InlineData("vbproj")]
    public void AProjectOfAnotherLanguageIsToldWhereFactFilesBelong(string extension)
    {
        using FactsProject project = new(package, extension);
        project.AssertFails($"Plays.{extension} : error FACT1002: Fact files are compiled by a source generator, which needs a C# project: ");
    }

    [Theory]
    [InlineData("Acme;Plays")]
    [InlineData("Acme#Plays")]
    public void ANamespaceThatTheCompilerWouldSeeInPartIsRefused(string given)
    {
        using FactsProject project = new(package);
        project.Edit("Plays.csproj", "<Nullable>", $"<FactNamespace>{given}</FactNamespace><Nullable>");
        project.AssertFails($"Plays.csproj : error FACT1002: The property FactNamespace is '{given}', which is no C# namespace: ");
    }

    [Theory]
    [InlineData("#documents")]
    [InlineData("%3Bdocuments")]
    public void ACorpusFolderThatTheCompilerWouldNotSeeIsRefused(string given)
    {
        using FactsProject project = new(package);
        project.AssertFails("Plays.csproj : error FACT4004: The property FactCorpus is '", "-p:FactCorpus=" + given);
    }

    [Fact]
    public void ACorpusFolderOnALineOfItsOwnIsLookedAt()
    {
        using FactsProject project = new(package);
        project.Edit("Plays.csproj", "<Nullable>", "<FactCorpus>\n  documents\n</FactCorpus><Nullable>");
        project.Edit("documents/harbour-gazette-2001-05-12.txt", "Wednesday", "Thursday!");
        project.AssertFails("error FACT4003: ");
    }

    [Fact]
    public void ADocumentThatIsNoTextDisturbsNothing()
    {
        using FactsProject project = new(package);
        project.Write("documents/scan.pdf", "%PDF\0\0\0");
        (int exitCode, string output) = project.Run("build", "-nologo", "-warnaserror", "-p:FactCorpus=documents");
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public void FactFilesCanBeCopiedToTheOutput()
    {
        using FactsProject project = new(package);
        project.Edit("Plays.csproj", "<Analyzer", "<None Update=\"facts/**\" CopyToOutputDirectory=\"PreserveNewest\" /><Analyzer");
        (int exitCode, string output) = project.Run("msbuild", "-nologo", "-getItem:None");
        Assert.True(exitCode == 0, output);
        Assert.Contains("towns.yaml", output, StringComparison.Ordinal);
        Assert.Contains("PreserveNewest", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AGeneratorThatCannotRunFailsTheBuildWhateverTheProjectSaysOfWarnings()
    {
        using FactsProject project = new(package);
        project.Edit("Plays.csproj", "<Nullable>", "<WarningsAsErrors>CS1591</WarningsAsErrors><Nullable>");
        project.Edit("Plays.csproj", "/*.dll", "/FactsDataset.Generators.dll");
        // A compiler's server may have loaded from elsewhere what is missing here.
        project.AssertFails("error CS8784: Generator 'FactsGenerator' failed to initialize", "-p:UseSharedCompilation=false");
    }

    [Fact]
    public void FilesAreTakenAndLeftAndWatchedAsTheProjectSays()
    {
        using FactsProject project = new(package);
        project.Write("facts/drafts/none.yaml", "kind: nothing yet");
        project.Write("facts/more.yml", "kind: town\nentries:\n  third-mill: { name: Third Mill }\n");
        project.Write("More.cs", "internal static class More { public static object Town => Acme.Plays.Towns.ThirdMill; }");
        project.Edit("Plays.csproj", "<Analyzer", "<FactFile Remove=\"facts/drafts/**\" /><Analyzer");
        project.Edit("Plays.csproj", "<Nullable>", "<FactNamespace>\n  Acme.Plays\n</FactNamespace><Nullable>");
        project.Edit("facts/schema.yaml", "namespace: Acme.Plays", "namespace: Acme.Other");
        (int exitCode, string output) = project.Run("build", "-nologo");
        Assert.True(exitCode == 0, output);

        (exitCode, output) = project.Run("watch", "--list");
        Assert.True(exitCode == 0, output);
        string[] watched = [.. output.Split('\n').Where(static line => line.EndsWith("ml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(Readme.Facts.Keys.Append("more.yml").Select(static name => Path.Combine("facts", name)).Order(StringComparer.Ordinal), watched);
    }

    [Fact]
    public void TheExampleOfTheReadmePrintsWhatItShows()
    {
        using FactsProject project = new(package);
        (int exitCode, string output) = project.Run("build", "-nologo", "-warnaserror", "-p:FactCorpus=documents");
        Assert.True(exitCode == 0, output);
        Assert.Equal((0, Readme.Outputs[0]), project.Run("run", "--no-build"));

        project.Edit("facts/evenings.yaml", "town: lower-mill\n", "town: lower-mil\n");
        project.AssertFails(Readme.Outputs[1].TrimEnd());
        project.Edit("facts/evenings.yaml", "town: lower-mil\n", "town: lower-mill\n");
        project.Edit("documents/harbour-gazette-2001-05-12.txt", "Wednesday", "Thursday!");
        project.AssertFails("error FACT4003: ", "-p:FactCorpus=documents");
        project.AssertFails("error FACT4004: ", "-p:FactCorpus=nowhere");
    }
}
