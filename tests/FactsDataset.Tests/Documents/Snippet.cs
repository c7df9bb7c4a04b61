using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Tests.Documents;

/// <summary>C# that a document shows: found, compiled as a project with implicit usings compiles it, and run.</summary>
internal static class Snippet
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.Linq; global using FactsDataset.Core;";

    private static readonly Lock OneAtATime = new();

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
        CSharpCompilation compilation = Compile(code, OutputKind.ConsoleApplication);
        Assert.Empty(compilation.Emit(stream).Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
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
    public static Diagnostic[] Mistakes(string code) =>
        [.. Compile(code, OutputKind.ConsoleApplication).GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    private static CSharpCompilation Compile(string code, OutputKind kind) => CSharpCompilation.Create(
        "Sample" + Guid.NewGuid().ToString("N"),
        [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));
}
