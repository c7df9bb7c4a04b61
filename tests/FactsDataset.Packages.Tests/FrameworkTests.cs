using FactsDataset.Packages.Tests.Consumers;
using FactsDataset.Packages.Tests.Packing;
using FactsDataset.Tests.Shared;

namespace FactsDataset.Packages.Tests;

/// <summary>Where else the packages serve: .NET Standard, .NET Framework, programs that are cut to what they use.</summary>
[Collection(PackageCollection.Name)]
public sealed class FrameworkTests(PackageFeed feed)
{
    private const string Readme = "src/FactsDataset/README.md";

    private static readonly string[] Titles =
    [
        "2018-11 Haftar's official visit to Moscow before the Palermo conference",
        "2025-05-09 Haftar attends the Victory Day parade",
    ];

    [Fact]
    public void ALibraryOfNetStandardPassesTheDatasetOn()
    {
        Consumer consumer = feed.NewConsumer("Standard")
            .Write("Library/Library.csproj", LibraryProject())
            .Copy("NetStandard/VisitList.cs", "Library/VisitList.cs")
            .Write("Program/Program.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
                  <ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>
                </Project>
                """)
            .Write("Program/Program.cs", """
                foreach (string title in Stranger.Library.VisitList.Titles(FactsDataset.People.KhalifaHaftar))
                {
                    System.Console.WriteLine(title);
                }
                """);
        consumer.Build("Program").Succeeded();
        string[] lines = consumer.Dotnet("run", "--no-build", "--project", "Program").Succeeded().Output.Split('\n');
        Assert.Subset(lines.ToHashSet(), Titles.ToHashSet());
    }

    [MonoFact]
    public void AProgramOfNetFrameworkReadsTheSameFacts()
    {
        // The reference assemblies are Mono's; with those that NuGet has, the project needs neither of these lines.
        string framework = $"""
            <PropertyGroup>
              <OutputType>Exe</OutputType>
              <LangVersion>7.3</LangVersion>
              <Nullable>disable</Nullable>
              <ImplicitUsings>disable</ImplicitUsings>
              <FrameworkPathOverride>{MonoFactAttribute.ReferenceAssemblies}</FrameworkPathOverride>
              <AutomaticallyUseReferenceAssemblyPackages>false</AutomaticallyUseReferenceAssemblyPackages>
            </PropertyGroup>
            <ItemGroup>
              <Reference Include="{MonoFactAttribute.ReferenceAssemblies}/Facades/*.dll" Private="false" />
              <ProjectReference Include="../Library/Library.csproj" />
            </ItemGroup>
            """;
        Consumer consumer = feed.NewConsumer("Framework")
            .Write("Library/Library.csproj", LibraryProject())
            .Copy("NetStandard/VisitList.cs", "Library/VisitList.cs")
            .Write("Program/Program.csproj", ProjectFiles.OfDataset("net48", feed.Version, framework))
            .Copy("NetFramework/Program.cs", "Program/Program.cs");
        consumer.Build("Program").Succeeded();
        string[] lines = consumer.Run("mono", "Program/bin/Debug/net48/Program.exe").Succeeded().Output.Split('\n');
        Assert.Subset(lines.ToHashSet(), Titles.ToHashSet());
        Assert.Equal(["True", "خليفة حفتر", "sergei-shoigu", "Yes", "True", ""], lines[^6..]);
    }

    [Fact]
    public void AProgramCutToWhatItUsesPrintsTheSameAndWritesJson()
    {
        Consumer consumer = feed.NewConsumer("Trimmed")
            .Write("Trimmed.csproj", ProjectFiles.OfDataset("net10.0", feed.Version, """
                <PropertyGroup>
                  <OutputType>Exe</OutputType>
                  <PublishTrimmed>true</PublishTrimmed>
                  <TrimMode>full</TrimMode>
                  <EnableAotAnalyzer>true</EnableAotAnalyzer>
                  <TrimmerSingleWarn>false</TrimmerSingleWarn>
                  <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
                </PropertyGroup>
                """))
            .Copy("Trimmed/Program.cs", "Program.cs");
        CommandResult publish = consumer.Dotnet("publish", "--use-current-runtime", "--self-contained", "--output", "published", "-warnaserror").Succeeded();
        Assert.DoesNotContain("warning", publish.Everything, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(ReadmeSample.Block(Readme, "text") + "True\nTrue\nTrue\nTrue\n", RunPublished(consumer, "Trimmed"));
    }

    [NativeFact]
    public void AProgramCompiledAheadOfTimePrintsTheSameAndWritesJson()
    {
        Consumer consumer = feed.NewConsumer("Native")
            .Write("Native.csproj", ProjectFiles.OfDataset("net10.0", feed.Version, """
                <PropertyGroup>
                  <OutputType>Exe</OutputType>
                  <PublishAot>true</PublishAot>
                  <TrimmerSingleWarn>false</TrimmerSingleWarn>
                </PropertyGroup>
                """))
            .Copy("Trimmed/Program.cs", "Program.cs");
        CommandResult publish = consumer.Dotnet("publish", "--use-current-runtime", "--output", "published", "-warnaserror").Succeeded();
        Assert.DoesNotContain("warning", publish.Everything, StringComparison.OrdinalIgnoreCase);
        Assert.False(File.Exists(Path.Combine(consumer.Folder, "published", "FactsDataset.dll")), "The dataset is compiled into the program.");
        Assert.Equal(ReadmeSample.Block(Readme, "text") + "True\nTrue\nTrue\nTrue\n", RunPublished(consumer, "Native"));
    }

    [Fact]
    public void AReadyToRunProgramPrintsTheSame()
    {
        Consumer consumer = feed.NewConsumer("Ready")
            .Write("Ready.csproj", ProjectFiles.OfDataset("net10.0", feed.Version, "<PropertyGroup><OutputType>Exe</OutputType><PublishReadyToRun>true</PublishReadyToRun></PropertyGroup>"))
            .Write("Program.cs", ReadmeSample.Block(Readme, "csharp"));
        CommandResult publish = consumer.Dotnet("publish", "--use-current-runtime", "--no-self-contained", "--output", "published", "-warnaserror").Succeeded();
        Assert.DoesNotContain("warning", publish.Everything, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(ReadmeSample.Block(Readme, "text"), RunPublished(consumer, "Ready"));
    }

    private string LibraryProject() => ProjectFiles.OfDataset("netstandard2.0", feed.Version)
        .Replace("<ImplicitUsings>enable</ImplicitUsings>", string.Empty, StringComparison.Ordinal)
        .Replace("<Nullable>enable</Nullable>", string.Empty, StringComparison.Ordinal);

    private static string RunPublished(Consumer consumer, string program) =>
        consumer.Run(Path.Combine(consumer.Folder, "published", OperatingSystem.IsWindows() ? program + ".exe" : program)).Succeeded().Output;
}
