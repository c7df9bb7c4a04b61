using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Generators;

/// <summary>FACT1002: whether a compilation can hold the generated code.</summary>
internal static class SupportCheck
{
    public static EquatableArray<FactDiagnostic> Run(Compilation compilation, ParseOptions options)
    {
        List<FactDiagnostic> diagnostics = [];
        if (options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp11 } csharp)
        {
            Report($"Generated facts need C# 11, and this project is compiled as C# {csharp.LanguageVersion.ToDisplayString()}: set <LangVersion>11</LangVersion> or later");
        }

        if (!Has("System.ReadOnlySpan`1"))
        {
            Report("Generated facts need System.ReadOnlySpan, which this framework lacks: reference the package System.Memory");
        }

        if (!Has("FactsDataset.Core.Packing.FactStore"))
        {
            Report("Generated facts need FactsDataset.Core, which this project does not reference: run 'dotnet add package FactsDataset.Core'");
        }

        return diagnostics.ToEquatableArray();

        // A library may hold a type of the same name for itself alone.
        bool Has(string type) =>
            compilation.GetTypesByMetadataName(type).Any(candidate => compilation.IsSymbolAccessibleWithin(candidate, compilation.Assembly));

        void Report(string message) =>
            diagnostics.Add(FactDiagnostic.At(Rules.UnsupportedCompilation, new SourceLocation(string.Empty, default), message));
    }
}
