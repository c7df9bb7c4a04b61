using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Generators.Tests.Harness;

/// <summary>A dataset as an assembly of its own, used by further C# code as a package's consumer uses it.</summary>
internal sealed class LoadedDataset
{
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly string _namespace;
    private readonly AssemblyLoadContext _context = new("Dataset");

    public LoadedDataset(CSharpCompilation compilation, string @namespace)
        : this(ToImage(compilation), @namespace, [])
    {
    }

    /// <summary>A dataset that uses others.</summary>
    public LoadedDataset(ImmutableArray<byte> image, string @namespace, ImmutableArray<(MetadataReference Reference, ImmutableArray<byte> Image)> others)
    {
        _namespace = @namespace;
        foreach ((_, ImmutableArray<byte> other) in others)
        {
            _ = _context.LoadFromStream(new MemoryStream([.. other]));
        }

        Assembly = _context.LoadFromStream(new MemoryStream([.. image]));
        _references =
        [
            .. FrameworkReferences.Current,
            FrameworkReferences.Core,
            MetadataReference.CreateFromFile(typeof(Assert).Assembly.Location),
            MetadataReference.CreateFromImage(image),
            .. others.Select(static other => other.Reference),
        ];
    }

    /// <summary>The loaded assembly.</summary>
    public Assembly Assembly { get; }

    /// <summary>The kinds, as code sees them that knows none.</summary>
    public IReadOnlyList<KindTable> Kinds => (IReadOnlyList<KindTable>)Dataset.GetProperty("Kinds")!.GetValue(null)!;

    private Type Dataset => Assembly.GetType(_namespace + ".Dataset", throwOnError: true)!;

    /// <summary>The entry with that id, as code sees it that knows no kind.</summary>
    public IEntry? Find(string id) => (IEntry?)Dataset.GetMethod("Find")!.Invoke(null, [id]);

    /// <summary>
    /// Compiles statements that use the dataset, and runs them. They see the dataset's public members and xunit's
    /// assertions; the texts are the array <c>given</c>.
    /// </summary>
    public void Run(string statements, params string[] given)
    {
        Assembly assembly = _context.LoadFromStream(new MemoryStream([.. ToImage(Compile(statements))]));
        try
        {
            assembly.GetType("Consumer", throwOnError: true)!.GetMethod("Run")!.Invoke(null, [given]);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } thrown)
        {
            ExceptionDispatchInfo.Capture(thrown).Throw();
        }
    }

    /// <summary>The ids of the errors and warnings of statements that use the dataset.</summary>
    public IReadOnlyList<string> Diagnose(string statements) =>
        [.. Compile(statements).GetDiagnostics().Where(static found => found.Severity >= DiagnosticSeverity.Warning).Select(static found => found.Id)];

    private CSharpCompilation Compile(string statements)
    {
        string source = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text.Json;
            using {{_namespace}};
            using FactsDataset.Core;
            using Xunit;

            public static class Consumer
            {
                public static void Run(string[] given)
                {
            #line 1 "statements"
            {{statements}}
            #line default
                }
            }
            """;
        return CSharpCompilation.Create(
            "Consumer" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(source)],
            _references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]));
    }

    private static ImmutableArray<byte> ToImage(CSharpCompilation compilation)
    {
        using MemoryStream stream = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(stream);
        Assert.Empty(result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return [.. stream.ToArray()];
    }
}
