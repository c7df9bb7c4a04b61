using FactsDataset.Packages.Tests.Consumers;
using FactsDataset.Packages.Tests.Packing;

namespace FactsDataset.Packages.Tests;

/// <summary>
/// Two datasets of somebody else's, each of which uses the one before: photographs of what FactsDataset tells of, and exhibitions
/// of them. Both become packages, and programs read all three.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class ChainTests(PackageFeed feed)
{
    private const string Datasets = "tests/Datasets";

    private static readonly string[] Printed =
    [
        "Khalifa Haftar, 11", "Sergei Shoigu, 0", "Haftar meets Russia's defence minister Shoigu in Moscow, Moscow", "true",
        "plate-1", "plate-1, plate-2", "0", "Long tables", "Russia",
    ];

    // Packed once for all tests, which run one after the other.
    private static string? _packed;

    private string Acme => _packed ??= Pack();

    [Theory]
    [InlineData("cs", "")]
    [InlineData("fs", """<ItemGroup><Compile Include="Program.fs" /></ItemGroup>""")]
    [InlineData("vb", "")]
    public void AProgramReadsAllThree(string language, string more)
    {
        Consumer program = Program(language, "net10.0", more);
        Assert.Equal(Printed, Lines(program.Output()));
    }

    [MonoFact]
    public void AProgramOfNetFrameworkReadsAllThree()
    {
        Consumer program = Program("cs", "net48", $"""
            <PropertyGroup>
              <LangVersion>7.3</LangVersion>
              <FrameworkPathOverride>{MonoFactAttribute.ReferenceAssemblies}</FrameworkPathOverride>
              <AutomaticallyUseReferenceAssemblyPackages>false</AutomaticallyUseReferenceAssemblyPackages>
            </PropertyGroup>
            <ItemGroup><Reference Include="{MonoFactAttribute.ReferenceAssemblies}/Facades/*.dll" Private="false" /></ItemGroup>
            """);
        program.Build().Succeeded();
        Assert.Equal(Printed, Lines(program.Run("mono", "bin/Debug/net48/Chain.exe").Succeeded().Output));
    }

    [Fact]
    public void AMisspeltIdFailsAtItsPlace()
    {
        Consumer photographs = Dataset("Misspelt", "Acme.Photographs", feed.NewFolder("acme-misspelt"), "FactsDataset", feed.Version);
        string plates = File.ReadAllText(Path.Combine(photographs.Folder, "facts/plates.yaml"));
        photographs.Write("facts/plates.yaml", plates.Replace("shows: [khalifa-haftar,", "shows: [khalifa-hafter,", StringComparison.Ordinal));
        Assert.Contains(
            "facts/plates.yaml(7,13): error FACT3001: No entry has the id 'khalifa-hafter': did you mean 'khalifa-haftar'?",
            photographs.Build().Failed().Output.Replace('\\', '/'),
            StringComparison.Ordinal);
    }

    [Fact]
    public void TheToolReadsAllThree()
    {
        Consumer somebody = feed.NewConsumer("Chain.Tool");
        somebody.Dotnet("tool", "install", "FactsDataset.Cli", "--tool-path", "tools", "--version", feed.Version).Succeeded();
        string tool = Path.Combine(somebody.Folder, "tools", "facts");
        string facts = Path.Combine(feed.Feed, $"FactsDataset.{feed.Version}.nupkg");
        string plates = Path.Combine(Acme, "Acme.Photographs.1.0.0.nupkg");
        string exhibitions = Path.Combine(Acme, "Acme.Exhibitions.2.0.0.nupkg");
        string shown = somebody.Run(tool, "show", "long-tables", "--dataset", exhibitions, "--uses", plates, facts).Succeeded().Output;
        Assert.Contains("Haftar and Shoigu at a long table (acme.photographs:plate-1)", shown, StringComparison.Ordinal);
        Assert.Contains("Khalifa Haftar (factsdataset:khalifa-haftar)", shown, StringComparison.Ordinal);
        Consumer photographs = Dataset("Checked", "Acme.Photographs", feed.NewFolder("acme-checked"), "FactsDataset", feed.Version);
        photographs.Dotnet("restore").Succeeded();
        Assert.Equal("3 files, 5 entries, no mistakes", somebody.Run(tool, "check", "--facts", Path.Combine(photographs.Folder, "facts")).Succeeded().Output.Trim());
        Assert.Contains("it needs the assembly 'FactsDataset'", somebody.Run(tool, "list", "--dataset", plates).Failed().Everything, StringComparison.Ordinal);
    }

    private string Pack()
    {
        string acme = feed.NewFolder("acme-chain");
        Dataset("Chain", "Acme.Photographs", acme, "FactsDataset", feed.Version)
            .Dotnet("pack", "-p:Version=1.0.0", "--output", acme, "-warnaserror").Succeeded();
        Dataset("Chain", "Acme.Exhibitions", acme, "Acme.Photographs", "1.0.0")
            .Dotnet("pack", "-p:Version=2.0.0", "--output", acme, "-warnaserror").Succeeded();
        return acme;
    }

    private Consumer Dataset(string folder, string name, string acme, string uses, string version)
    {
        Consumer dataset = feed.NewConsumer($"{folder}.{name}")
            .Write("nuget.config", $"""<configuration><packageSources><add key="acme" value="{acme}" /></packageSources></configuration>""")
            .Write($"{name}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <LangVersion>11</LangVersion>
                    <Nullable>enable</Nullable>
                    <GenerateDocumentationFile>true</GenerateDocumentationFile>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="FactsDataset.Generators" Version="{feed.Version}" PrivateAssets="all" />
                    <PackageReference Include="{uses}" Version="{version}" />
                  </ItemGroup>
                </Project>
                """);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.At(Datasets), name, "facts"), "*.yaml"))
        {
            dataset.Write(Path.Combine("facts", Path.GetFileName(file)), File.ReadAllText(file));
        }

        return dataset;
    }

    private static string[] Lines(string output) =>
        [.. output.TrimEnd().Split('\n').Select(static line => line.TrimEnd('\r').Replace("True", "true", StringComparison.Ordinal))];

    private Consumer Program(string language, string framework, string more) => feed.NewConsumer($"Chain.{framework}.{language}")
        .Write("nuget.config", $"""<configuration><packageSources><add key="acme" value="{Acme}" /></packageSources></configuration>""")
        .Write($"Chain.{language}proj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>{framework}</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
              <ItemGroup><PackageReference Include="Acme.Exhibitions" Version="2.0.0" /></ItemGroup>
              {more}
            </Project>
            """)
        .Copy($"Chain/Program.{language}", $"Program.{language}");
}
