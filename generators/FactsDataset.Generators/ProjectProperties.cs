using System.Globalization;
using FactsDataset.Compiler.SchemaReading;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactsDataset.Generators;

/// <summary>
/// The properties of the project that the generator goes by, which the package's props make visible to it. Each is read
/// by a step of its own, so that a change of one re-runs nothing that hangs on another.
/// </summary>
internal static class ProjectProperties
{
    /// <summary>What the project says of the namespace.</summary>
    public static ProjectNamespaces Namespaces(AnalyzerConfigOptionsProvider options) =>
        new(Read(options, "FactNamespace"), Read(options, "RootNamespace"));

    /// <summary>The folder of the documents, as the project names it; empty where it names none.</summary>
    public static string FactCorpus(AnalyzerConfigOptionsProvider options) => Read(options, "FactCorpus");

    /// <summary>How many fact files the project has, the schema among them; null where it does not say.</summary>
    public static int? FactFileCount(AnalyzerConfigOptionsProvider options) =>
        int.TryParse(Read(options, "FactFileCount"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

    private static string Read(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out string? value) ? value.Trim() : string.Empty;
}
