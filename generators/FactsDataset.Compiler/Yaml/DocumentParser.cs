using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Compiler.Yaml;

/// <summary>Reads a YAML file as one mapping, which the schema is. No text makes it throw.</summary>
internal static class DocumentParser
{
    /// <param name="path">The file's path, as reports are to name it.</param>
    /// <param name="text">The file's text, decoded; a byte order mark may lead it.</param>
    public static DocumentSyntax Parse(string path, string text)
    {
        List<FactDiagnostic> diagnostics = [];
        ScannedText scanned = HiddenCharacterScan.Run(path, text, diagnostics);
        YamlReading reading = new YamlReader(scanned, diagnostics).Read(scanned.ContentStart, scanned.Length);
        if (reading.Root is ScalarSyntax or SequenceSyntax)
        {
            diagnostics.Add(FactDiagnostic.At(
                Rules.WrongShape,
                scanned.LocationOf(reading.Root.Range),
                "This file",
                reading.Root is ScalarSyntax ? "a single text" : "a list",
                "write keys with values at its top"));
        }

        return new DocumentSyntax(path, reading.Root as MappingSyntax, diagnostics.ToEquatableArray());
    }
}
