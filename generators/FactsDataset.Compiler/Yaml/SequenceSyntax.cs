using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Yaml;

/// <summary>Values in a row.</summary>
internal sealed record SequenceSyntax(EquatableArray<SyntaxNode> Items, TextRange Range, bool IsDamaged = false)
    : SyntaxNode(Range, IsDamaged);
