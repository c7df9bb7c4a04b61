using FactsDataset.Tests.Shared;

namespace FactsDataset.Compatibility.Tests.Harness;

/// <summary>
/// A project on disk, outside the repository, which the SDK builds with the package laid out beside it, in the order in
/// which NuGet imports a package. It restores nothing.
/// </summary>
internal sealed class FactsProject : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facts-project-");

    public FactsProject(GeneratorPackage package, string extension = "csproj")
    {
        Write("Plays." + extension, $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{package.Root}/build/FactsDataset.Generators.props" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{package.Analyzers}/*.dll" />
                <Reference Include="{BuiltFiles.Core}" />
              </ItemGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{package.Root}/build/FactsDataset.Generators.targets" />
            </Project>
            """);
        foreach ((string name, string text) in Readme.Files)
        {
            Write(name, text);
        }
    }

    /// <summary>Changes a file.</summary>
    public void Edit(string name, string find, string replace)
    {
        string text = File.ReadAllText(Path.Combine(_folder.FullName, name));
        Assert.Contains(find, text, StringComparison.Ordinal);
        Write(name, text.Replace(find, replace, StringComparison.Ordinal));
    }

    /// <summary>Writes a file.</summary>
    public void Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>The path of a file or folder below the project's folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Runs a command of the SDK; paths below the project's folder are printed from there on.</summary>
    public (int ExitCode, string Output) Run(params string[] command)
    {
        CommandResult result = CommandRunner.Run(_folder.FullName, "dotnet", command);
        return (result.ExitCode, result.Everything.Replace(_folder.FullName + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal));
    }

    /// <summary>Builds, and asserts that it fails with that error.</summary>
    public void AssertFails(string error, params string[] options)
    {
        (int exitCode, string output) = Run(["build", "-nologo", .. options]);
        Assert.NotEqual(0, exitCode);
        Assert.True(output.Contains(error, StringComparison.Ordinal), output);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
