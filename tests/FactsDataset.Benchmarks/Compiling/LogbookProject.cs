using System.Collections.Immutable;
using FactsDataset.Benchmarks.Logbooks;
using FactsDataset.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Benchmarks.Compiling;

/// <summary>A project with the invented dataset, written as fact files and read back, and one C# file.</summary>
internal sealed class LogbookProject
{
    private static readonly CSharpParseOptions ParseOptions =
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp11).WithPreprocessorSymbols("NET8_0_OR_GREATER");

    private LogbookProject(ImmutableArray<ProjectFile> files, byte[] json)
    {
        Files = files;
        Json = json;
        Compilation = CSharpCompilation.Create(
            "Logbook",
            [ParseSource("class Reader { }")],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The fact files, the schema among them.</summary>
    public ImmutableArray<ProjectFile> Files { get; }

    /// <summary>The same facts as JSON.</summary>
    public byte[] Json { get; }

    /// <summary>The project without what the generator adds.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>A file of passages in the middle of the dataset, which is the one that is edited.</summary>
    public ProjectFile Middle
    {
        get
        {
            ProjectFile[] passages = Files.Where(static file => Path.GetFileName(file.Path).StartsWith("passages-", StringComparison.Ordinal)).ToArray();
            return passages[passages.Length / 2];
        }
    }

    /// <summary>Writes the dataset into a folder for the time being, and reads it.</summary>
    public static LogbookProject Create(int factCount, int entriesPerFile)
    {
        InventedLogbook logbook = new(factCount);
        string folder = Directory.CreateTempSubdirectory("logbook-").FullName;
        try
        {
            FactFileWriter.Write(logbook, folder, entriesPerFile);
            string json = Path.Combine(folder, "passages.json");
            PeerWriter.WriteJson(logbook, json);
            ImmutableArray<ProjectFile> files =
            [
                .. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(static path => new ProjectFile(path, File.ReadAllText(path))),
            ];
            return new LogbookProject(files, File.ReadAllBytes(json));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The project with its C# file edited.</summary>
    public CSharpCompilation WithSource(string source) => Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[0], ParseSource(source));

    /// <summary>A driver that has not run yet.</summary>
    public GeneratorDriver NewDriver() =>
        CSharpGeneratorDriver.Create([new FactsGenerator().AsSourceGenerator()], Files, ParseOptions, new FactFileOptions());

    private static SyntaxTree ParseSource(string source) => CSharpSyntaxTree.ParseText(source, ParseOptions, "Reader.cs");

    private static MetadataReference[] References() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll"
                || (Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) && path.StartsWith(RuntimeFolder, StringComparison.Ordinal)))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(IEntry).Assembly.Location),
    ];

    private static string RuntimeFolder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
}
