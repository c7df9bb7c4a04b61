using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Syntax;

/// <summary>A single value, as text: the schema gives it its type, never YAML.</summary>
/// <param name="Text">The value with quotes and escapes resolved.</param>
internal sealed record ScalarSyntax(string Text, ScalarStyle Style, TextRange Range, bool IsDamaged = false)
    : SyntaxNode(Range, IsDamaged);
