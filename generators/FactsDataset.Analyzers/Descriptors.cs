using FactsDataset.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Analyzers;

/// <summary>What may be wrong with a reference or a date in C#. What else a message says stands in <see cref="Messages"/>.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor UnknownId = new(
        "FACT9001", "C# code names an id that does not exist", "'{0}' is not an id of {1}: {2}", "FactsDataset.References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPages.AddressOf("FACT9001"));

    public static readonly DiagnosticDescriptor RetiredId = new(
        "FACT9002", "C# code names a retired id", "'{0}' is a retired id of {1}: {2}", "FactsDataset.References", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpPages.AddressOf("FACT9002"));

    public static readonly DiagnosticDescriptor TypedMember = new(
        "FACT9003", "C# code looks an entry up that has a typed member", "{0} is this entry, found without a search and never null", "FactsDataset.References", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpPages.AddressOf("FACT9003"));

    public static readonly DiagnosticDescriptor NoDate = new(
        "FACT9004", "C# code names a date that is none", "'{0}' is not a date in EDTF: {1}", "FactsDataset.Dates", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPages.AddressOf("FACT9004"));

    public static readonly DiagnosticDescriptor NullPasses = new(
        "FACT9005", "A date that is null passes a comparison", "'?.' gives null where there is no date, and null is not 'No', so that everything undated passes; write '.', since '{0}' takes a date that is null", "FactsDataset.Dates", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpPages.AddressOf("FACT9005"));
}
