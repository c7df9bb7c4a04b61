using FactsDataset.Tests.Shared;

namespace FactsDataset.Analyzers.Tests.Harness;

/// <summary>A project on disk, outside the repository, which the SDK builds with the shipped assemblies. It uses no package.</summary>
internal sealed class BuiltProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("facts-").FullName;

    public BuiltProject(string source)
    {
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Shipped("FactsDataset.Core")}" />
              </ItemGroup>
            </Project>
            """);
        Write("Dataset/Dataset.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        Write("Dataset/Dataset.cs", InventedDataset.Source);
        Write("Reader/Reader.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup>
                <ProjectReference Include="../Dataset/Dataset.csproj" />
                <Analyzer Include="{Shipped("FactsDataset.Analyzers")}" />
                <Analyzer Include="{Shipped("FactsDataset.CodeFixes")}" />
              </ItemGroup>
            </Project>
            """);
        Write("Reader/Reader.cs", source);
    }

    /// <summary>The C# file of the project.</summary>
    public string Source => File.ReadAllText(Path.Combine(_folder, "Reader", "Reader.cs"));

    /// <summary>Runs a command of the SDK on the project.</summary>
    public (int ExitCode, string Output) Run(params string[] command)
    {
        CommandResult result = CommandRunner.Run(Path.Combine(_folder, "Reader"), "dotnet", command);
        return (result.ExitCode, result.Everything);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Shipped(string name) => Path.Combine(AppContext.BaseDirectory, name + ".dll");

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
