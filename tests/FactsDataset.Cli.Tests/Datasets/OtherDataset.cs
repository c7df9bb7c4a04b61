using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Cli.Tests.Datasets;

/// <summary>
/// Datasets built with a FactsDataset.Core that is not the tool's: it has what the tool relies on, and nothing else. The
/// document that it writes says by whom it was written, as a source.
/// </summary>
internal static class OtherDataset
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private const string CoreSource = """
        [assembly: System.Reflection.AssemblyVersion("VERSION")]

        namespace FactsDataset.Core
        {
            public sealed class KindTable(string document)
            {
                public string Document { get; } = document;
            }
        }

        namespace FactsDataset.Core.Packing
        {
            [System.AttributeUsage(System.AttributeTargets.Assembly)]
            public sealed class FactDatasetAttribute(System.Type dataset) : System.Attribute
            {
                public System.Type Dataset { get; } = dataset;
            }
        }

        namespace FactsDataset.Core.Json
        {
            public static class DatasetJson
            {
                public static byte[] ToUtf8Bytes(System.Collections.Generic.IReadOnlyList<KindTable> kinds) =>
                    System.Text.Encoding.UTF8.GetBytes(kinds[0].Document.Replace("An example", "Written by Core VERSION"));
            }
        }
        """;

    private const string DatasetSource = """
        [assembly: FactsDataset.Core.Packing.FactDataset(typeof(Acme.Dataset))]

        namespace Acme
        {
            public static class Dataset
            {
                public static System.Collections.Generic.IReadOnlyList<FactsDataset.Core.KindTable> Kinds => BODY;
            }
        }
        """;

    /// <summary>A FactsDataset.Core of that version.</summary>
    public static byte[] Core(string version) => Compile("FactsDataset.Core", CoreSource.Replace("VERSION", version, StringComparison.Ordinal));

    /// <summary>A FactsDataset.Core of version 0.1, whose types stood in the namespace above.</summary>
    public static byte[] FormerCore() => Compile("FactsDataset.Core", Former(CoreSource).Replace("VERSION", "0.1.0.0", StringComparison.Ordinal));

    /// <summary>A dataset that was compiled against that Core, and whose export is that document.</summary>
    public static byte[] FormerDataset(JsonObject document) => Compile(
        "Acme.Facts",
        Former(DatasetSource.Replace("BODY", KindsOf(document), StringComparison.Ordinal)),
        MetadataReference.CreateFromImage(FormerCore()));

    /// <summary>A dataset whose export is that document.</summary>
    public static byte[] Dataset(JsonObject document) => DatasetOf(KindsOf(document));

    /// <summary>A dataset whose kinds are what an expression gives.</summary>
    public static byte[] DatasetOf(string kinds) => Compile(
        "Acme.Facts",
        DatasetSource.Replace("BODY", kinds, StringComparison.Ordinal),
        MetadataReference.CreateFromImage(Core("0.0.0.0")));

    private static string KindsOf(JsonObject document) =>
        $"new FactsDataset.Core.KindTable[] {{ new({SymbolDisplay.FormatLiteral(document.ToJsonString(Indented), quote: true)}) }}";

    private static string Former(string source) => source
        .Replace("FactsDataset.Core.", "FactsDataset.", StringComparison.Ordinal)
        .Replace("namespace FactsDataset.Core\n", "namespace FactsDataset\n", StringComparison.Ordinal);

    private static byte[] Compile(string name, string source, params MetadataReference[] references)
    {
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        string[] framework = ["System.Runtime.dll", "System.Collections.dll", "System.Private.CoreLib.dll", "netstandard.dll"];
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            [
                .. platform.Where(path => framework.Contains(Path.GetFileName(path), StringComparer.Ordinal)).Select(static path => MetadataReference.CreateFromFile(path)),
                .. references,
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream stream = new();
        Assert.Empty(compilation.Emit(stream).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return stream.ToArray();
    }
}
