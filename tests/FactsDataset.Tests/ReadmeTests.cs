using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Tests;

/// <summary>What the README shows is so.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void TheSampleCompilesAndPrintsWhatTheReadmeSays()
    {
        string readme = Repository.Read("README.md").ReplaceLineEndings("\n");
        Match sample = Sample().Match(readme);
        Assert.True(sample.Success, "The README has a block of C#, and a block of text with its output.");
        Assert.Equal(sample.Groups["output"].Value, Run(sample.Groups["code"].Value));
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```\n.*?```text\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();

    private static string Run(string code)
    {
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText("global using System; global using System.Linq; global using FactsDataset.Core;"), CSharpSyntaxTree.ParseText(code)],
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream stream = new();
        Assert.Empty(compilation.Emit(stream).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        stream.Position = 0;
        MethodInfo main = AssemblyLoadContext.Default.LoadFromStream(stream).EntryPoint!;
        TextWriter console = Console.Out;
        using StringWriter output = new() { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
