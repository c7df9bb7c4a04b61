namespace FactsDataset.Packages.Tests.Consumers;

/// <summary>Project files, as a stranger writes them.</summary>
internal static class ProjectFiles
{
    /// <summary>A project of a framework with a reference to the dataset.</summary>
    /// <param name="framework">The target framework.</param>
    /// <param name="version">The version of the package.</param>
    /// <param name="more">More properties and items.</param>
    public static string OfDataset(string framework, string version, string more = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="FactsDataset" Version="{version}" />
          </ItemGroup>
          {more}
        </Project>
        """;

    /// <summary>Properties that make a project a program.</summary>
    public const string Program = "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>";
}
