using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Syntax;

/// <summary>Reads a fact file. No text makes it throw.</summary>
internal static class FactFileParser
{
    /// <summary>Cuts a fact file into its entries and parses each by itself, so that a malformed one costs only itself.</summary>
    /// <param name="path">The file's path, as reports are to name it.</param>
    /// <param name="text">The file's text, decoded; a byte order mark may lead it.</param>
    public static FactFileSyntax Parse(string path, string text)
    {
        List<FactDiagnostic> diagnostics = [];
        ScannedText scanned = HiddenCharacterScan.Run(path, text, diagnostics);
        return new FactFileReader(scanned, diagnostics).Read();
    }
}
