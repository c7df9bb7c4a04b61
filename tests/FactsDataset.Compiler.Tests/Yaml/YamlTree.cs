using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Tests.Yaml;

/// <summary>A text as the compiler reads it, in a form that can be compared: collections in brackets, texts as JSON.</summary>
/// <param name="Value">What it reads as; meaningless where something is reported.</param>
/// <param name="Diagnostics">What is reported.</param>
internal sealed record YamlTree(string Value, EquatableArray<FactDiagnostic> Diagnostics)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether nothing is reported.</summary>
    public bool IsAccepted => Diagnostics.Count == 0;

    public static YamlTree Of(string text)
    {
        List<FactDiagnostic> diagnostics = [];
        ScannedText scanned = HiddenCharacterScan.Run("file.yaml", text, diagnostics);
        YamlReading reading = new YamlReader(scanned, diagnostics).Read(scanned.ContentStart, scanned.Length);
        StringBuilder value = new();
        Append(value, reading.Root);
        return new YamlTree(value.ToString(), diagnostics.ToEquatableArray());
    }

    /// <summary>A text in quotes.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text, Plain);

    private static void Append(StringBuilder value, SyntaxNode? node)
    {
        switch (node)
        {
            case ScalarSyntax scalar:
                value.Append(Quote(scalar.Text));
                break;
            case SequenceSyntax sequence:
                value.Append('[');
                foreach (SyntaxNode item in sequence.Items)
                {
                    Append(value, item);
                    value.Append(',');
                }

                value.Append(']');
                break;
            case MappingSyntax mapping:
                value.Append('{');
                foreach (PairSyntax pair in mapping.Pairs)
                {
                    Append(value, pair.Key);
                    value.Append(':');
                    Append(value, pair.Value);
                    value.Append(',');
                }

                value.Append('}');
                break;
        }
    }
}
