using FactsDataset.Compiler;
using FactsDataset.Compiler.Checks;
using FactsDataset.Compiler.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactsDataset.Generators;

/// <summary>An additional file that concerns the generator, as text.</summary>
internal sealed record InputFile(InputRole Role, string Path, string Text)
{
    /// <summary>The file's role, by the metadata that the package's targets give it.</summary>
    public static InputRole RoleOf(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        if (!options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.FactRole", out string? role))
        {
            return InputRole.None;
        }

        return role switch
        {
            "facts" => FactText.IsSchemaPath(file.Path) ? InputRole.Schema : InputRole.Facts,
            "document" => InputRole.Document,
            _ => InputRole.None,
        };
    }

    /// <summary>Reads the file; one that cannot be read is empty.</summary>
    public static InputFile Read(AdditionalText file, InputRole role, CancellationToken cancellation) =>
        new(role, file.Path, file.GetText(cancellation)?.ToString() ?? string.Empty);

    /// <summary>Reads a document of the corpus, unless no source names it: then its name alone counts.</summary>
    public static CorpusDocument ReadDocument(AdditionalText file, NamedDocuments named, CancellationToken cancellation)
    {
        string name = System.IO.Path.GetFileName(file.Path);
        return new CorpusDocument(name, named.Contains(name) ? Read(file, InputRole.Document, cancellation).Text : string.Empty);
    }
}
