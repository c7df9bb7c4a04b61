using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Yaml;

/// <summary>A single value, as text: the schema gives it its type, never YAML.</summary>
/// <param name="Text">The value with quotes and escapes resolved.</param>
internal sealed record ScalarSyntax(string Text, ScalarStyle Style, TextRange Range, bool IsDamaged = false)
    : SyntaxNode(Range, IsDamaged)
{
    /// <summary>Where the first blank in it stands that looks like a space and is none, and is not written as an escape; null where there is none.</summary>
    public TextRange? OddBlank { get; init; }
}
