using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Tests.Documents;

/// <summary>C# that a document shows: found, compiled as a project with implicit usings compiles it, and run.</summary>
internal static class Snippet
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.Linq;";

    private static readonly Lock OneAtATime = new();

    private static readonly string[] Platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    /// <summary>The fenced blocks of a document in a language, in order.</summary>
    public static string[] Blocks(string document, string language) =>
    [
        .. Regex.Matches(document, $"^```{Regex.Escape(language)}\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(static match => match.Groups[1].Value),
    ];

    /// <summary>What a program prints; warnings fail it.</summary>
    public static string Run(string code)
    {
        using MemoryStream stream = new();
        Assert.Empty(Mistakes(Compile(code)));
        Assert.True(Compile(code).Emit(stream).Success);
        stream.Position = 0;
        MethodInfo main = AssemblyLoadContext.Default.LoadFromStream(stream).EntryPoint!;
        using StringWriter output = new() { NewLine = "\n" };
        lock (OneAtATime)
        {
            TextWriter console = Console.Out;
            Console.SetOut(output);
            try
            {
                main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
            }
            finally
            {
                Console.SetOut(console);
            }
        }

        return output.ToString();
    }

    /// <summary>What the compiler finds wrong, or warns of.</summary>
    public static Diagnostic[] Mistakes(string code) => Mistakes(Compile(code));

    /// <summary>What the compiler finds wrong with code against other assemblies of the dataset, which shared one namespace.</summary>
    public static Diagnostic[] Mistakes(string code, MetadataReference[] dataset) => Mistakes(Compile(
        code,
        ImplicitUsings,
        [.. Platform.Where(static path => !Path.GetFileName(path).StartsWith("FactsDataset", StringComparison.Ordinal)).Select(Reference), .. dataset]));

    private static CSharpCompilation Compile(string code) =>
        Compile(code, ImplicitUsings + " global using FactsDataset.Core;", Platform.Select(Reference));

    private static CSharpCompilation Compile(string code, string usings, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "Sample" + Guid.NewGuid().ToString("N"),
        [CSharpSyntaxTree.ParseText(usings), CSharpSyntaxTree.ParseText(code)],
        references,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));

    private static Diagnostic[] Mistakes(CSharpCompilation compilation) =>
        [.. compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS0219")];

    private static MetadataReference Reference(string path) => MetadataReference.CreateFromFile(path);
}
